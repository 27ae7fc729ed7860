"""Finds in the source what the screen says, each text with the context that Qt looks it up in."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_TRANSLATE = "QCoreApplication.translate"
_COUNTED = {"tr": 3, "translate": 4}
"""So many arguments has a call that chooses a plural."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text in one context; `counted` if it has a form for each plural of a language."""

    context: str
    text: str
    counted: bool = False


class UnfoundTextError(Exception):
    """A text for the screen that no translator would ever see; the words name its place."""


def messages(folder: Path) -> tuple[Message, ...]:
    """Return every message of all modules below a folder, in order; raises UnfoundTextError."""
    found = {
        message
        for file in sorted(folder.rglob("*.py"))
        for message in messages_of(file.read_text(encoding="utf-8"), str(file))
    }
    return tuple(sorted(found))


def messages_of(source: str, name: str) -> Iterator[Message]:
    """Yield the messages of one module; raises UnfoundTextError, with the `name` of the file."""
    tree = ast.parse(source)
    if ".tr" in source or _TRANSLATE in source:
        reader = _Reader(name, _own_functions(tree))
        yield from reader.read(tree, "", {})


def _own_functions(tree: ast.Module) -> Mapping[str, str]:
    """Return the context of each function that does nothing but translate its only text.

    One that is public says what comes from elsewhere: what it is called with is no text here.
    """
    contexts = {}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        last = node.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if not isinstance(call, ast.Call) or ast.unparse(call.func) != _TRANSLATE:
            continue
        context, text = call.args[:2]
        if isinstance(context, ast.Constant) and ast.unparse(text) == node.args.args[0].arg:
            contexts[node.name] = str(context.value)
    return contexts


class _Reader:
    """Goes through one module, and remembers in which class and function it is."""

    def __init__(self, name: str, own: Mapping[str, str]) -> None:
        self._name = name
        self._own = own
        self._aliases = {_TRANSLATE}

    def read(self, node: ast.AST, inside: str, kinds: Mapping[str, str]) -> Iterator[Message]:
        """Yield what a node says; `kinds` are the types of parameters around it."""
        if isinstance(node, ast.FunctionDef):
            if node.name in self._own:
                return
            kinds = {**kinds, **_types(node)}
        elif isinstance(node, ast.ClassDef):
            inside = node.name
        elif isinstance(node, ast.Assign) and ast.unparse(node.value) == _TRANSLATE:
            self._aliases.add(ast.unparse(node.targets[0]))
        elif isinstance(node, ast.Call):
            yield from self._call(node, inside, kinds)
        for child in ast.iter_child_nodes(node):
            yield from self.read(child, inside, kinds)

    def _call(self, call: ast.Call, inside: str, kinds: Mapping[str, str]) -> Iterator[Message]:
        name = ast.unparse(call.func)
        owner, _, method = name.rpartition(".")
        if name in self._aliases:
            counted = len(call.args) == _COUNTED["translate"]
            yield self._message(call, self._text(call.args[0]), call.args[1], counted=counted)
        elif name in self._own and name.startswith("_"):
            yield self._message(call, self._own[name], call.args[0], counted=len(call.args) > 1)
        elif method == "tr":
            last = owner.rpartition(".")[2]
            context = kinds.get(last, last.capitalize())
            context = inside if owner in ("self", "") else context
            counted = len(call.args) == _COUNTED["tr"]
            yield self._message(call, context, call.args[0], counted=counted)

    def _message(self, call: ast.Call, context: str, text: ast.expr, *, counted: bool) -> Message:
        if not context:
            raise UnfoundTextError(f"{self._name}:{call.lineno}: tr() outside of a class")
        return Message(context, self._text(text), counted)

    def _text(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        where = f"{self._name}:{node.lineno}"
        raise UnfoundTextError(f"{where}: {ast.unparse(node)} is no text that stands here")


def _types(function: ast.FunctionDef) -> Mapping[str, str]:
    """Return the class of each parameter that is declared with one."""
    given = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    named = {one.arg: ast.unparse(one.annotation) for one in given if one.annotation}
    return {
        name: kind.strip("'\"") for name, kind in named.items() if kind.strip("'\"").isidentifier()
    }
