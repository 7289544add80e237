"""Orca and a browser on a virtual display: presses keys, and returns Orca's speech after each."""

import collections
import contextlib
import json
import os
import pathlib
import subprocess
import time

HERE = pathlib.Path(__file__).resolve().parent

FIREFOX_PREFERENCES = {
    # Otherwise, Firefox answers the first question for a position with zeros, and asks the page.
    "accessibility.enable_all_cache_domains": True,
    "accessibility.force_disabled": -1,
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.download.alwaysOpenPanel": False,
    "browser.download.folderList": 2,
    "browser.download.panel.shown": True,
    "browser.download.useDownloadDir": True,
    # Otherwise, Firefox opens a downloaded PDF in a new tab.
    "browser.helperApps.neverAsk.saveToDisk": "application/pdf",
    "browser.newtabpage.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "browser.tabs.firefox-view": False,
    "browser.translations.automaticallyPopup": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.firstRunURL": "",
    "extensions.formautofill.addresses.enabled": False,
    # Orca says which words are misspelt, if the browser has a dictionary.
    "layout.spellcheckDefault": 0,
    "pdfjs.disabled": True,
    "security.sandbox.warn_unprivileged_namespaces": False,
    "signon.rememberSignons": False,
    "termsofuse.bypassNotification": True,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}

CHROMIUM_OPTIONS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-sync",
    "--force-renderer-accessibility",
    "--no-default-browser-check",
    "--no-first-run",
    # The tests run in their own process namespace, in which Chromium cannot create another.
    "--no-sandbox",
    "--ozone-platform=x11",
    "--password-store=basic",
]


def is_busy():
    """Whether another process of this session runs or waits for a processor: the browser may still
    emit events. On a busy machine this takes longer than any fixed time."""
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        # A process may end meanwhile.
        with contextlib.suppress(OSError):
            state = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[0]
            if state in "RD" and stat.parent.name != str(os.getpid()):
                return True
    return False


class Silence(Exception):
    """Orca did not say a text that the test waits for."""


class ScreenReader:
    """A running Orca with a running browser. `loaded` is the event that a module was served."""

    def __init__(self, browser, folder, loaded):
        self._browser = browser
        self._loaded = loaded
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._log = folder / "speech.jsonl"
        self._log.touch()
        self._position = 0
        self._said = []
        self._unfinished = set()
        self._last_change = time.time()
        self._processes = []
        self._environment = dict(
            os.environ, GNOME_ACCESSIBILITY="1", RECORDER_LOG=str(self._log)
        )

    def start(self):
        """Starts the display, Orca and the browser, with an empty page."""
        reading, writing = os.pipe()
        self._spawn(
            "Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24",
            "-nolisten", "tcp", "-noreset", pass_fds=(writing,),
        )
        os.close(writing)
        # The display writes its number and a line end separately.
        with open(reading, encoding="ascii") as display:
            self._environment["DISPLAY"] = ":" + display.readline().strip()
        # Without a window manager no window gets the focus. Every display has this font.
        self._spawn("evilwm", "-fn", "fixed")
        settings = self._folder / "orca"
        settings.mkdir()
        for file in (HERE / "orca").glob("*.py"):
            (settings / file.name).write_bytes(file.read_bytes())
        self._start_orca(settings)
        profile = self._folder / "profile"
        profile.mkdir()
        downloads = self._folder / "downloads"
        downloads.mkdir()
        if self._browser == "firefox":
            preferences = {**FIREFOX_PREFERENCES, "browser.download.dir": str(downloads)}
            lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in preferences.items())
            (profile / "user.js").write_text("".join(lines), encoding="utf-8")
            self._spawn(
                os.environ.get("FIREFOX", "firefox-esr"),
                "--no-remote", "--profile", str(profile), "about:blank",
            )
        else:
            (profile / "Default").mkdir()
            preferences = {"download": {"default_directory": str(downloads)}}
            path = profile / "Default" / "Preferences"
            path.write_text(json.dumps(preferences), encoding="utf-8")
            self._spawn(
                os.environ.get("CHROMIUM", "chromium"),
                *CHROMIUM_OPTIONS, f"--user-data-dir={profile}", "about:blank",
            )
        self._follow()

    def stop(self):
        """Ends all started processes."""
        for process in reversed(self._processes):
            process.terminate()
        for process in reversed(self._processes):
            self._end(process)

    def open(self, address):
        """Opens a page in a new tab, and waits until Orca has announced it."""
        for _ in range(3):
            self._loaded.clear()
            self.press("ctrl+t", least=0.6)
            self.press("ctrl+l", least=0.4)
            self.type(address)
            self.take()
            self.press("Return")
            # Each browser announces the loaded page differently. The module starts, and the browser
            # is busy until it runs.
            if self._loaded.wait(20):
                self.wait(1)
                return
        raise Silence(f"{address} is not loaded")

    def press(self, key, least=0.35, still=0.35):
        """Presses a key, and waits until Orca has finished speaking."""
        self._xdotool("key", "--clearmodifiers", key)
        self.wait(still, least)

    def type(self, text):
        """Types a text."""
        self._xdotool("type", "--delay", "15", text)
        self.wait(0.4, 0.3)

    def window(self):
        """The title of the focused window."""
        command = ["xdotool", "getactivewindow", "getwindowname"]
        window = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)
        return window.stdout.strip()

    def take(self):
        """The utterances since the last call, as (text, language, whether it was spoken completely)."""
        self._read()
        said, self._said = self._said, []
        return [(entry["text"], entry["language"], entry.get("heard", True)) for entry in said]

    def wait(self, still, least=0.0, most=60):
        """Waits until Orca is idle and has been silent for `still` seconds."""
        start = time.time()
        quiet_since = start
        # A process that only wakes up occasionally counts as idle.
        busy = collections.deque(maxlen=6)
        while time.time() < start + most:
            self._read()
            busy.append(is_busy())
            now = time.time()
            if self._unfinished or now - self._idle() > 0.25 or sum(busy) > 1:
                quiet_since = now
            quiet_since = max(quiet_since, self._last_change)
            if now - start >= least and now - quiet_since >= still:
                return
            time.sleep(0.04)
        raise Silence("Orca does not come to rest")

    def wait_for(self, words, most=60):
        """Waits until Orca has said these words, and is idle."""
        end = time.time() + most
        while not any(words in entry["text"] for entry in self._said):
            if time.time() > end:
                raise Silence(f"Orca does not say: {words}")
            time.sleep(0.04)
            self._read()
        self.wait(0.35)

    def _idle(self):
        try:
            return float((self._log.parent / (self._log.name + ".idle")).read_text(encoding="ascii"))
        except (FileNotFoundError, ValueError):
            return 0.0

    def _read(self):
        with open(self._log, "rb") as log:
            log.seek(self._position)
            data = log.read()
        end = data.rfind(b"\n") + 1
        self._position += end
        for line in data[:end].splitlines():
            entry = json.loads(line)
            self._last_change = time.time()
            if entry["event"] == "start":
                self._said.append(entry)
                self._unfinished.add(entry["id"])
                continue
            self._unfinished.discard(entry["id"])
            if entry["event"] == "stop":
                for said in self._said:
                    if said["id"] == entry["id"]:
                        said["heard"] = False

    def _start_orca(self, settings):
        # Orca occasionally stops while starting.
        for _ in range(3):
            orca = self._spawn("orca", "-u", str(settings))
            end = time.time() + 30
            while time.time() < end:
                time.sleep(0.2)
                if any("Screen reader on" in text for text, _, _ in self.take()):
                    return
            self._processes.remove(orca)
            self._end(orca)
        raise Silence("Orca does not start")

    def _follow(self):
        """Waits until Orca announces the focus after a key press in the browser."""
        end = time.time() + 90
        while time.time() < end:
            # One of these keys moves the focus, wherever it is.
            for key in ("ctrl+l", "Tab"):
                time.sleep(1)
                self.take()
                # Fails until a window exists.
                with contextlib.suppress(subprocess.CalledProcessError, Silence):
                    self._xdotool("getactivewindow")
                    self.press(key, least=1)
                    if self.take():
                        self.wait(1, least=1)
                        return
        raise Silence("Orca does not follow the browser")

    def _xdotool(self, *arguments):
        subprocess.run(
            ["xdotool", *arguments],
            env=self._environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )

    def _spawn(self, *command, **options):
        with open(self._folder / (pathlib.Path(command[0]).name + ".log"), "ab") as log:
            process = subprocess.Popen(
                command, env=self._environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True, **options,
            )
        self._processes.append(process)
        return process

    @staticmethod
    def _end(process):
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
