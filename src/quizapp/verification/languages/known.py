"""The languages that questions can be proved in."""

from collections.abc import Mapping
from types import MappingProxyType

from quizapp.verification.language import Language
from quizapp.verification.languages.azerbaijani import AZERBAIJANI
from quizapp.verification.languages.english import ENGLISH
from quizapp.verification.languages.russian import RUSSIAN
from quizapp.verification.languages.turkish import TURKISH

LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {language.code: language for language in (ENGLISH, TURKISH, AZERBAIJANI, RUSSIAN)}
)
"""Each by its code of ISO 639-1."""
