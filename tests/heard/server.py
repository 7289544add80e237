"""Serves the built widget, and a host page that frames it."""

import functools
import http.server
import pathlib
import threading

TYPES = {".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html; charset=utf-8"}

# Opens a saved application like the browser's file chooser, a desktop dialog that the tests cannot
# rely on.
OPEN_A_FILE = """
addEventListener("keydown", async ({ key }) => {
  if (key !== "F9") return;
  const saved = await (await fetch("/saved.json")).blob();
  const files = new DataTransfer();
  files.items.add(new File([saved], "saved.json", { type: "application/json" }));
  const input = document.querySelector(".ispcp [type=file]");
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
});
"""

# Each paragraph is one line, whatever fonts a machine has: Orca reads on by line.
STYLE = "<style>.ispcp * { white-space: nowrap !important }</style>"

HOST_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Join us</title>
<link rel="icon" href="data:,">
<h1>Join the constituency</h1>
<p>Before the check, <a href="#terms">read the terms</a>.</p>
<ispcp-eligibility lang="{{lang}}"></ispcp-eligibility>
<p id="terms">After the check, <a href="#top">go to the top</a>.</p>
<script type="module" src="{widget}/v1/embed.js"></script>
"""


class _Files(http.server.SimpleHTTPRequestHandler):
    """The files of a folder, with the headers that the widget needs."""

    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, **TYPES}

    def __init__(self, *arguments, saved, page, loaded, **options):
        self.saved, self.page, self.loaded = saved, page, loaded
        super().__init__(*arguments, **options)

    def do_GET(self):
        path, _, query = self.path.partition("?")
        if self.page and path == "/":
            self._answer("text/html; charset=utf-8", self.page.format(lang=query))
        elif path == "/saved.json":
            self._answer("application/json", self.saved)
        elif path == "/open-a-file.js":
            self._answer("text/javascript", OPEN_A_FILE)
        elif path == "/" or path.endswith(".html"):
            script = '<script src="/open-a-file.js"></script>'
            name = "index.html" if path in ("/", "/opening.html") else path[1:]
            page = pathlib.Path(self.directory, name).read_text(encoding="utf-8")
            extra = STYLE + (script if path == "/opening.html" else "")
            self._answer("text/html; charset=utf-8", page.replace("</head>", extra + "</head>", 1))
        else:
            super().do_GET()
            if path.endswith(".wasm"):
                self.loaded.set()

    def _answer(self, kind, text):
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self):
        self.send_header("Access-Control-Allow-Origin", "*")
        # Each page load requests the module, which the test waits for.
        self.send_header("Cache-Control", "no-store")
        self.send_header("Cross-Origin-Resource-Policy", "cross-origin")
        super().end_headers()

    def log_message(self, *_):
        pass


def serve(dist, saved, page=""):
    """Serves the folder on a free port, and returns the port, and an event: a module was served.
    `page` replaces the folder's first page; its language is the query."""
    loaded = threading.Event()
    handler = functools.partial(_Files, directory=dist, saved=saved, page=page, loaded=loaded)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port, loaded
