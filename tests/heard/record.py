"""Records Orca's speech in one browser:

    python3 record.py BROWSER DIST SAVED OUT TURNS [FLOW …]

BROWSER is firefox or chromium, DIST the folder of the built widget, SAVED a saved application, and
OUT the output folder of the transcripts. TURNS is a folder that recordings at the same time share,
so that each flow is recorded once. It requires its own process namespace and session bus, which
`cargo xtask test heard` provides.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

import flows
from listener import Listener, Lost
from screen_reader import ScreenReader, Silence
from server import HOST_PAGE, serve

ATTEMPTS = 3


class Recorder:
    """Records flows one after the other in one session, each in its own tab."""

    def __init__(self, browser, addresses, loaded):
        self.browser = browser
        self._addresses = addresses
        self._loaded = loaded
        self._folder = None
        self._reader = None

    def record(self, flow):
        """The transcript of a flow."""
        if self._reader is None:
            # A process may still write while the folder is removed.
            self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
            folder = pathlib.Path(self._folder.name) / "session"
            self._reader = ScreenReader(self.browser, folder, self._loaded)
            self._reader.start()
        title = f"# {flow.__doc__} {self.browser.capitalize()}."
        listener = Listener(self._reader, *self._addresses, title)
        flow(listener)
        return listener.transcript()

    def stop(self):
        """Ends the session. The next flow starts a new one."""
        if self._reader:
            self._reader.stop()
            self._folder.cleanup()
            self._reader = None


def attempt_to_record(recorder, flow, folder):
    """Writes the transcript of a flow; false if the recording fails."""
    for attempt in range(ATTEMPTS):
        start = time.time()
        try:
            transcript = recorder.record(flow)
        except (Lost, Silence, subprocess.CalledProcessError) as error:
            recorder.stop()
            print(f"{recorder.browser}: {flow.__name__}, attempt {attempt + 1}: {error}", file=sys.stderr)
            continue
        path = folder / f"{flow.__name__}-{recorder.browser}.txt"
        path.write_text(transcript, encoding="utf-8")
        print(f"{recorder.browser}: {flow.__name__} ({time.time() - start:.0f} s)", flush=True)
        return True
    return False


def takes_turn(turns, flow):
    """Whether this recording is the first to take a flow."""
    try:
        (turns / flow.__name__).touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def main(browser, dist, saved, out, turns, *names):
    """Records the named flows, or all, that no other recording has taken."""
    known = [flow.__name__ for flow in flows.FLOWS]
    unknown = [name for name in names if name not in known]
    if unknown:
        sys.exit(f"no flow is called {', '.join(unknown)}, only {', '.join(known)}")
    # The website is missing, so that Orca announces an error.
    application = json.loads(pathlib.Path(saved).read_text(encoding="utf-8"))
    application["organisation"]["website"] = ""
    port, loaded = serve(dist, json.dumps(application))
    host, _ = serve(dist, "", HOST_PAGE.format(widget=f"http://127.0.0.1:{port}"))
    addresses = (f"http://127.0.0.1:{port}", f"http://localhost:{host}")
    recorder = Recorder(browser, addresses, loaded)
    failed = False
    try:
        chosen = [flow for flow in flows.FLOWS if not names or flow.__name__ in names]
        for flow in chosen:
            if takes_turn(pathlib.Path(turns), flow):
                failed |= not attempt_to_record(recorder, flow, pathlib.Path(out))
    finally:
        recorder.stop()
    return failed


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
