"""The theme: what Word offers an editor who adds to the file."""

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from adref.model.language import Language
from adref.writing.docx.element import Element
from adref.writing.docx.manuscript import Manuscript

# Black, white and greys: a UN text has no colours.
COLOURS = """
<a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>
<a:dk2><a:srgbClr val="404040"/></a:dk2><a:lt2><a:srgbClr val="F2F2F2"/></a:lt2>
<a:accent1><a:srgbClr val="000000"/></a:accent1>
<a:accent2><a:srgbClr val="404040"/></a:accent2>
<a:accent3><a:srgbClr val="7F7F7F"/></a:accent3>
<a:accent4><a:srgbClr val="A6A6A6"/></a:accent4>
<a:accent5><a:srgbClr val="BFBFBF"/></a:accent5>
<a:accent6><a:srgbClr val="D9D9D9"/></a:accent6>
<a:hlink><a:srgbClr val="000000"/></a:hlink>
<a:folHlink><a:srgbClr val="000000"/></a:folHlink>
"""
FONTS = '<a:latin typeface=""/><a:ea typeface=""/><a:cs typeface=""/>'
FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
LINE = f'<a:ln w="6350">{FILL}<a:prstDash val="solid"/></a:ln>'
EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
# The standard wants three of each.
THEME = f"""
<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="adref">
<a:themeElements>
<a:clrScheme name="adref">{COLOURS}</a:clrScheme>
<a:fontScheme name="adref">
<a:majorFont>{FONTS}</a:majorFont><a:minorFont>{FONTS}</a:minorFont>
</a:fontScheme>
<a:fmtScheme name="adref">
<a:fillStyleLst>{FILL * 3}</a:fillStyleLst>
<a:lnStyleLst>{LINE * 3}</a:lnStyleLst>
<a:effectStyleLst>{EFFECT * 3}</a:effectStyleLst>
<a:bgFillStyleLst>{FILL * 3}</a:bgFillStyleLst>
</a:fmtScheme>
</a:themeElements>
</a:theme>
"""


def theme(manuscript: Manuscript) -> Element:
    """The part that holds the theme, with the fonts of the language."""
    return theme_of(manuscript.language)


def theme_of(language: Language) -> Element:
    """The same for any document in a language."""
    made = parse_xml(THEME)
    fonts = language.fonts
    families = {
        "a:latin": fonts.word_latin,
        "a:ea": fonts.word_east_asian,
        "a:cs": fonts.word_complex,
    }
    for tag, family in families.items():
        for font in made.iter(qn(tag)):
            font.set("typeface", family)
    return made
