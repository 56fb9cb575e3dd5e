"""The language server: an editor's messages in, what `editor.py` finds out, over pygls."""

from __future__ import annotations

import asyncio
import datetime
import os
from typing import Any

from lsprotocol import types
from lsprotocol.converters import get_converter
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from factlint import __version__
from factlint.errors import FactlintError
from factlint.report.record import FileRecord
from factlint.shell import editor
from factlint.shell.faults import error_records
from factlint.shell.linting import forget
from factlint.shell.plan import Options, Planner

_PAUSE = 0.25
"""Seconds of quiet typing before a draft is linted."""

_OURS = (".md", ".markdown", ".txt", ".html", ".htm")


class _Desk:
    """The drafts that are open in the editor, and what was found in each."""

    def __init__(self, server: LanguageServer) -> None:
        self.server = server
        self.views: dict[str, editor.View] = {}
        self.converter = get_converter()

    def lint(self, uri: str) -> None:
        """Lint one draft and show what was found."""
        document = self.server.workspace.get_text_document(uri)
        path = _path(uri)
        if not path.lower().endswith(_OURS):
            return
        encoding = str(getattr(document.position_codec.encoding, "value", document.position_codec.encoding))
        try:
            plan = Planner(Options(), datetime.date.today()).for_path(path)
        except FactlintError as error:
            record = FileRecord(path=path, errors=error_records(error.faults))
            self.views[uri] = editor.View(lines=editor.Lines(document.source), record=record)
            plan = Planner(Options(isolated=True), datetime.date.today()).for_path(path)
        else:
            self.views[uri] = editor.look(document.source, path, plan, encoding)
        found = editor.diagnostics(self.views[uri], plan, lambda place: from_fs_path(os.path.abspath(place)) or uri)
        self.publish(uri, found, document.version)

    def publish(self, uri: str, found: list[dict[str, Any]], version: int | None) -> None:
        """Show findings in the editor, in place of those before."""
        made = [self.converter.structure(each, types.Diagnostic) for each in found]
        self.server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri=uri, diagnostics=made, version=version))

    def again(self) -> None:
        """Lint all drafts: a ledger or a configuration may be another."""
        forget()
        for uri in list(self.views):
            self.lint(uri)


def _path(uri: str) -> str:
    return to_fs_path(uri) or uri


def make() -> LanguageServer:
    """The server, ready to start."""
    server = LanguageServer("factlint", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Incremental)
    desk = _Desk(server)
    _follow(server, desk)
    _answer(server, desk)
    return server


def _follow(server: LanguageServer, desk: _Desk) -> None:
    """What the editor tells: drafts opened, changed, saved and closed, ledgers changed."""

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        desk.lint(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        version = params.text_document.version
        await asyncio.sleep(_PAUSE)
        if server.workspace.get_text_document(params.text_document.uri).version == version:
            desk.lint(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        if _path(params.text_document.uri).lower().endswith(_OURS):
            desk.lint(params.text_document.uri)
        else:
            desk.again()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def watched(params: types.DidChangeWatchedFilesParams) -> None:
        desk.again()

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        desk.views.pop(params.text_document.uri, None)
        desk.publish(params.text_document.uri, [], None)


def _answer(server: LanguageServer, desk: _Desk) -> None:
    """What the editor asks: what stands behind a number, where that is, what would mend it."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        view = desk.views.get(params.text_document.uri)
        found = editor.hover(view, params.position.line, params.position.character) if view else None
        return desk.converter.structure(found, types.Hover) if found else None

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    def definition(params: types.DefinitionParams) -> types.Location | None:
        view = desk.views.get(params.text_document.uri)
        found = editor.definition(view, params.position.line, params.position.character) if view else None
        if found is None:
            return None
        place, span = found
        return types.Location(uri=from_fs_path(os.path.abspath(place)) or "", range=desk.converter.structure(span, types.Range))

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]))
    def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        view = desk.views.get(uri)
        if view is None:
            return []
        chosen = [desk.converter.unstructure(each, types.Diagnostic) for each in params.context.diagnostics if each.source == "factlint"]
        return [desk.converter.structure(each, types.CodeAction) for each in editor.actions(view, uri, chosen)]
