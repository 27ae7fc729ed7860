"""The theme as a QPalette, for the few native parts: menus, combo lists, dialogs, tooltips."""

from PySide6.QtGui import QColor, QPalette

from quizapp.ui.theme import Theme


def palette_of(theme: Theme) -> QPalette:
    """Return a palette in which every role of every group is set from the tokens."""
    palette = QPalette()
    for role, color in _roles(theme).items():
        palette.setColor(role, color)
    disabled = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.HighlightedText,
        QPalette.ColorRole.PlaceholderText,
    ):
        palette.setColor(disabled, role, theme.colors.text3)
    palette.setColor(disabled, QPalette.ColorRole.Highlight, theme.colors.sunken)
    palette.setColor(disabled, QPalette.ColorRole.Accent, theme.colors.control)
    return palette


def _roles(theme: Theme) -> dict[QPalette.ColorRole, QColor]:
    """Return the colour of each role in the normal groups."""
    role, colors = QPalette.ColorRole, theme.colors
    light, dark = (colors.line, colors.sunken) if theme.dark else (colors.surface, colors.control)
    return {
        role.Window: colors.canvas,
        role.WindowText: colors.text,
        role.Base: colors.surface,
        role.AlternateBase: colors.hover,
        role.Text: colors.text,
        role.Button: colors.surface,
        role.ButtonText: colors.text,
        role.BrightText: colors.bad_text,
        role.PlaceholderText: colors.text3,
        role.ToolTipBase: colors.surface,
        role.ToolTipText: colors.text,
        role.Highlight: colors.accent_soft,
        role.HighlightedText: colors.text,
        role.Accent: colors.accent,
        role.Link: colors.accent_text,
        role.LinkVisited: colors.accent_text,
        role.Light: light,
        role.Midlight: colors.line,
        role.Mid: colors.control,
        role.Dark: dark,
        role.Shadow: colors.sunken if theme.dark else colors.text3,
    }
