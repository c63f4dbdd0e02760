"""Signs of the fonts Symbol and Wingdings, which are not letters of Unicode."""

PRIVATE = range(0xF000, 0xF100)
"""Where Word keeps the signs of such a font."""
UNKNOWN = "□"

# By their places in the fonts, as their vendors publish them; those a text may hold.
SYMBOL = {
    0x2A: "*", 0x2B: "+", 0x2D: "−", 0x2E: ".", 0x3C: "<", 0x3D: "=", 0x3E: ">",
    0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6C: "λ", 0x6D: "µ", 0x70: "π",
    0x73: "σ", 0x57: "Ω", 0x44: "Δ", 0x53: "Σ", 0xA3: "≤", 0xB3: "≥", 0xB0: "°",
    0xB1: "±", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…",
    0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xDE: "⇒",
}  # fmt: skip
WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0x77: "◆", 0x9F: "•",
    0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xE0: "→", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑",
}  # fmt: skip
FONTS = {"symbol": SYMBOL, "wingdings": WINGDINGS}


def sign(letter: str, font: str) -> str:
    """A letter in a font as Unicode has it; UNKNOWN where we do not know the sign."""
    font = font.strip().lower()
    if ord(letter) in PRIVATE:
        return FONTS.get(font, SYMBOL).get(ord(letter) - PRIVATE.start, UNKNOWN)
    return WINGDINGS.get(ord(letter), letter) if font == "wingdings" else letter
