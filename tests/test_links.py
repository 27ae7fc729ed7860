"""Whatever a document points to is there."""

import re

import pytest

from tests.source_code import ROOT, repository_files

_TARGET = re.compile(r"\]\(([^)#\s]+)|(?:src|href)=\"([^\"#]+)\"")


@pytest.mark.parametrize("page", [name for name in repository_files() if name.endswith(".md")])
def test_every_link_of_a_page_leads_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [first or second for first, second in _TARGET.findall(text)]
    inside = [target for target in targets if "://" not in target]
    missing = [target for target in inside if not ((ROOT / page).parent / target).exists()]
    assert missing == []
