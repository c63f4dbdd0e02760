"""What people filled into sign-on forms: exports become tables, tables sign-ups."""
