"""The language server: what it finds out, in every encoding, and one conversation over standard input and output."""

from __future__ import annotations

import datetime
import importlib.util
import json
import subprocess
import sys
from typing import Any

import pytest
from newsroom import RIGHT, WRONG, Newsroom

from factlint.shell import editor
from factlint.shell.plan import Options, Plan, Planner


def plan_for(path: str) -> Plan:
    return Planner(Options(), datetime.date(2024, 11, 18)).for_path(path)


@pytest.mark.parametrize(("encoding", "character"), [("utf-32", 21), ("utf-16", 22), ("utf-8", 25)])
def test_positions_in_every_encoding(room: Newsroom, encoding: str, character: int) -> None:
    text = WRONG.replace("In the storm", "Café 😀: the storm")
    view = editor.look(text, "draft.md", plan_for("draft.md"), encoding)
    [found] = editor.diagnostics(view, plan_for("draft.md"), lambda path: f"file:///{path}")
    assert found["range"]["start"] == {"line": 6, "character": text.splitlines()[6].index("at least") + character - 21}
    assert found["code"] == "S301"
    assert found["relatedInformation"][0]["location"]["uri"] == "file:///ledger.yaml"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", ["", "a", "a\r\nb", "😀é\n\nx😀", "a\rb\n"])
def test_positions_and_offsets_are_each_others_way_back(text: str, encoding: str) -> None:
    lines = editor.Lines(text, encoding)
    for offset in range(len(text) + 1):
        if text[max(0, offset - 1) : offset + 1] == "\r\n" or (text[offset : offset + 1] == "\n" and text[offset - 1 : offset] == "\r"):
            continue
        place = lines.position(offset)
        assert lines.offset(**place) == offset


def test_actions_mend_and_ignore(room: Newsroom) -> None:
    view = editor.look(WRONG, "draft.md", plan_for("draft.md"))
    found = editor.diagnostics(view, plan_for("draft.md"), str)
    made = editor.actions(view, "file:///draft.md", found)
    assert any("131" in edit["newText"] for action in made for edit in action["edit"]["changes"]["file:///draft.md"])
    ignore = made[-1]["edit"]["changes"]["file:///draft.md"][0]
    assert ignore["newText"] == "<!-- factlint-ignore[superseded-value(boats-lost)]: why -->\n\n"
    lines = WRONG.splitlines(keepends=True)
    ignored = "".join([*lines[: ignore["range"]["start"]["line"]], ignore["newText"], *lines[ignore["range"]["start"]["line"] :]])
    view = editor.look(ignored, "draft.md", plan_for("draft.md"))
    assert editor.diagnostics(view, plan_for("draft.md"), str) == []


def test_hover_and_definition(room: Newsroom) -> None:
    view = editor.look(RIGHT, "draft.md", plan_for("draft.md"))
    at = RIGHT.splitlines()[6].index("131")
    told = editor.hover(view, 6, at)
    assert told is not None
    assert "**boats-lost**: boats lost in the storm" in told["contents"]["value"]
    assert editor.hover(view, 6, 0) is None
    found = editor.definition(view, 6, at)
    assert found is not None
    assert (found[0], found[1]["start"]["line"]) == ("ledger.yaml", 12)


def test_a_wrong_ledger_is_told_on_the_first_line(room: Newsroom) -> None:
    room.write("ledger.yaml", "factlint: 1\nfigurs: []\n")
    view = editor.look(RIGHT, "draft.md", plan_for("draft.md"))
    [found] = editor.diagnostics(view, plan_for("draft.md"), str)
    assert "figurs" in found["message"]
    assert editor.hover(view, 6, 20) is None


class Client:
    """Speaks the protocol with `factlint server`."""

    def __init__(self, folder: str) -> None:
        command = [sys.executable, "-m", "factlint", "server"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=folder)
        self.asked = 0

    def send(self, method: str, params: Any, *, answer: bool = False) -> Any:
        assert self.process.stdin is not None
        message: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params}
        if answer:
            self.asked += 1
            message["id"] = self.asked
        data = json.dumps(message).encode()
        self.process.stdin.write(f"Content-Length: {len(data)}\r\n\r\n".encode() + data)
        self.process.stdin.flush()
        return self.until(lambda got: got.get("id") == self.asked)["result"] if answer else None

    def until(self, wanted: Any) -> Any:
        assert self.process.stdout is not None
        while True:
            length = 0
            while (line := self.process.stdout.readline().strip()) != b"":
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            got = json.loads(self.process.stdout.read(length))
            if wanted(got):
                return got


@pytest.mark.skipif(importlib.util.find_spec("pygls") is None, reason="the extra is not installed")
def test_a_conversation(room: Newsroom) -> None:
    uri = (room.folder / "wrong.md").as_uri()
    client = Client(str(room.folder))
    try:
        told = client.send("initialize", {"processId": None, "rootUri": room.folder.as_uri(), "capabilities": {}}, answer=True)
        assert told["capabilities"]["hoverProvider"]
        client.send("initialized", {})
        client.send("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": WRONG}})
        published = client.until(lambda got: got.get("method") == "textDocument/publishDiagnostics")["params"]
        assert [each["code"] for each in published["diagnostics"]] == ["S301"]
        place = published["diagnostics"][0]["range"]
        context = {"diagnostics": published["diagnostics"]}
        made = client.send("textDocument/codeAction", {"textDocument": {"uri": uri}, "range": place, "context": context}, answer=True)
        assert any("ignore superseded-value" in each["title"] for each in made)
        hover = client.send("textDocument/hover", {"textDocument": {"uri": uri}, "position": place["start"]}, answer=True)
        assert "boats-lost" in hover["contents"]["value"]
        client.send("textDocument/didChange", {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": RIGHT}]})
        published = client.until(lambda got: got.get("method") == "textDocument/publishDiagnostics")["params"]
        assert published["diagnostics"] == []
        client.send("shutdown", None, answer=True)
        client.send("exit", None)
        assert client.process.wait(20) == 0
    finally:
        client.process.kill()
