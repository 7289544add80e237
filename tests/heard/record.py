"""Records Orca's speech in one browser:

    python3 record.py BROWSER DIST SAVED OUT [FLOW …]

BROWSER is firefox or chromium, DIST the folder of the built widget, SAVED a saved application, and
OUT the output folder of the transcripts. It requires its own process namespace and session bus,
which `cargo xtask test heard` provides.
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

    def __init__(self, browser, addresses):
        self.browser = browser
        self._addresses = addresses
        self._folder = None
        self._reader = None

    def record(self, flow):
        """The transcript of a flow."""
        if self._reader is None:
            self._folder = tempfile.TemporaryDirectory()
            self._reader = ScreenReader(self.browser, pathlib.Path(self._folder.name) / "session")
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


def main(browser, dist, saved, out, *names):
    """Records the named flows, or those with golden files."""
    # The website is missing, so that Orca announces an error.
    application = json.loads(pathlib.Path(saved).read_text(encoding="utf-8"))
    application["organisation"]["website"] = ""
    port = serve(dist, json.dumps(application))
    host = serve(dist, "", HOST_PAGE.format(widget=f"http://127.0.0.1:{port}"))
    recorder = Recorder(browser, (f"http://127.0.0.1:{port}", f"http://localhost:{host}"))
    failed = False
    try:
        every = dict.fromkeys(flows.FLOWS[browser] + flows.OTHER_FLOWS)
        for flow in [flow for flow in every if flow.__name__ in names] or flows.FLOWS[browser]:
            failed |= not attempt_to_record(recorder, flow, pathlib.Path(out))
    finally:
        recorder.stop()
    return failed


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
