"""The theme as a Qt style sheet, only for the parts that Qt itself must paint.

Everything else is painted from the tokens by its own widget. No text of a data set ever
gets into a style sheet.
"""

from quizapp.ui.theme import Theme


def stylesheet_of(theme: Theme) -> str:
    """Return the style sheet: text fields, table headers, scroll bars, menus, tooltips."""
    fields, tables = f"{_fields(theme)}{_quiet_fields(theme)}", _tables(theme)
    return "\n".join([fields, tables, _scrollbars(theme), _popups(theme)])


def _fields(theme: Theme) -> str:
    colors, px = theme.colors, theme.px
    plain, strong = px(1), px(2)
    across, down = px(12), px(8)
    return f"""
QLineEdit, QPlainTextEdit {{
    background: {colors.surface.name()}; color: {colors.text.name()};
    border: {plain}px solid {colors.control.name()}; border-radius: {px(8)}px;
    padding: {down}px {across}px;
    selection-background-color: {colors.accent.name()};
    selection-color: {colors.on_accent.name()};
    placeholder-text-color: {colors.text3.name()};
}}
QLineEdit {{ padding: 0 {across}px; min-height: {px(38)}px; max-height: {px(38)}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{
    background: {colors.sunken.name()}; color: {colors.text3.name()};
}}
QLineEdit:focus, QLineEdit[problem="error"] {{
    border-width: {strong}px; padding: 0 {across - strong + plain}px;
    min-height: {px(40) - 2 * strong}px; max-height: {px(40) - 2 * strong}px;
}}
QPlainTextEdit:focus, QPlainTextEdit[problem="error"] {{
    border-width: {strong}px;
    padding: {down - strong + plain}px {across - strong + plain}px;
}}
QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {colors.focus.name()}; }}
QLineEdit[problem="error"], QPlainTextEdit[problem="error"] {{
    border-color: {colors.bad.name()};
}}
QLineEdit[still="true"], QPlainTextEdit[still="true"] {{
    background: {colors.canvas.name()}; border-color: {colors.line.name()};
}}
QLineEdit[cell="true"] {{
    border: {strong}px solid {colors.focus.name()}; border-radius: {px(3)}px;
    padding: 0 {px(8)}px; min-height: 0; max-height: {px(400)}px;
}}"""


def _quiet_fields(theme: Theme) -> str:
    """Fields that look like text until somebody points at them."""
    colors = theme.colors
    return f"""
QLineEdit[quiet="true"] {{ background: transparent; border-color: transparent; }}
QLineEdit[quiet="true"]:hover:!read-only {{ border-color: {colors.control.name()}; }}
QLineEdit[quiet="true"]:focus {{
    background: {colors.surface.name()}; border-color: {colors.focus.name()};
}}"""


def _tables(theme: Theme) -> str:
    colors = theme.colors
    return f"""
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: transparent; color: {colors.text2.name()};
    border: none; border-bottom: {theme.px(1)}px solid {colors.control.name()};
    padding: 0 {theme.px(12)}px;
}}
QHeaderView::section:vertical {{
    border-bottom: {theme.px(1)}px solid {colors.line.name()}; padding: 0;
}}
QHeaderView[small="true"]::section {{ font-size: {theme.px(13)}px; font-weight: 600; }}
QHeaderView[small="true"]::section:vertical {{
    color: {colors.text3.name()}; font-size: {theme.px(12)}px; font-weight: 400;
}}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableCornerButton::section {{ background: transparent; border: none; }}"""


def _scrollbars(theme: Theme) -> str:
    colors, px = theme.colors, theme.px
    thick, gap, handle = px(12), px(2), px(32)
    radius = (thick - 2 * gap) // 2
    return f"""
QScrollBar {{ background: transparent; border: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {thick}px; }}
QScrollBar:horizontal {{ height: {thick}px; }}
QScrollBar::handle {{
    background: {colors.control.name()}; border-radius: {radius}px; margin: {gap}px;
}}
QScrollBar::handle:vertical {{ min-height: {handle}px; }}
QScrollBar::handle:horizontal {{ min-width: {handle}px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {colors.text3.name()}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}"""


def _popups(theme: Theme) -> str:
    colors, px = theme.colors, theme.px
    return f"""
QToolTip {{
    background: {colors.surface.name()}; color: {colors.text.name()};
    border: {px(1)}px solid {colors.control.name()}; padding: {px(4)}px {px(8)}px;
}}
QComboBox QAbstractItemView {{
    background: {colors.surface.name()}; color: {colors.text.name()}; outline: none;
    border: {px(1)}px solid {colors.control.name()}; padding: {px(4)}px;
}}
QComboBox QAbstractItemView::item {{
    min-height: {px(36)}px; padding: 0 {px(8)}px; border-radius: {px(6)}px;
}}
QComboBox QAbstractItemView::item:selected {{
    background: {colors.accent_soft.name()}; color: {colors.text.name()};
}}
QMenu {{
    background: {colors.surface.name()}; color: {colors.text.name()};
    border: {px(1)}px solid {colors.control.name()}; padding: {px(4)}px;
}}
QMenu::item {{
    padding: {px(8)}px {px(16)}px; border-radius: {px(8)}px; background: transparent;
}}
QMenu::item:selected {{ background: {colors.accent_soft.name()}; }}
QMenu::item:disabled {{ color: {colors.text3.name()}; }}
QMenu::separator {{ height: {px(1)}px; background: {colors.line.name()}; margin: {px(4)}px; }}"""
