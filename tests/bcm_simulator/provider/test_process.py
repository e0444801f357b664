"""The provider's process: its start, its isolation, and its end."""

import base64
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import grpc
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from support.processes import children

from bcm_simulator.provider import api, plugin

if TYPE_CHECKING:
    from tests.bcm_simulator.provider.conftest import Head, Terraform

COMMAND = [sys.executable, "-P", "-m", "bcm_simulator.provider"]

SLOW = """
resource "bcm_cmnet_network" "n" {
  name = "oob"
}
"""


def wait_until(condition: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.02)


def providers_of(process: subprocess.Popen[str]) -> set[int]:
    """Return the process numbers of the providers that a Terraform has started."""
    return children(process.pid)


def runs(pid: int) -> bool:
    """Return whether a process exists and has not ended."""
    try:
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


@pytest.fixture
def started(tmp_path: Path) -> subprocess.Popen[str]:
    environment = os.environ | {plugin.COOKIE_NAME: plugin.COOKIE_VALUE, "TMPDIR": str(tmp_path)}
    return subprocess.Popen(COMMAND, env=environment, stdout=subprocess.PIPE, text=True)


class TestByHand:
    def test_it_says_what_it_is(self, tmp_path: Path) -> None:
        done = subprocess.run(COMMAND, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=20)

        assert done.returncode == 2
        assert done.stdout == ""
        assert "--mirror" in done.stderr
        assert "Traceback" not in done.stderr

    def test_it_writes_a_mirror(self, tmp_path: Path) -> None:
        directory = tmp_path / "a mirror"

        done = subprocess.run([*COMMAND, "--mirror", directory], capture_output=True, text=True, check=True, timeout=20)

        assert Path(done.stdout.strip()) == directory / "terraform.tfrc"
        (script,) = directory.rglob("terraform-provider-bcm_v0.1.0")
        assert script.parts[-5:-2] == ("hashi-demo-lab", "bcm", "0.1.0")
        assert script.stat().st_mode & stat.S_IXUSR

    @pytest.mark.parametrize("arguments", [["--generation", "future", "--mirror", "x"], ["--mirror", "x"], ["--stay"]])
    def test_an_unknown_generation(self, tmp_path: Path, arguments: list[str]) -> None:
        environment = os.environ | {api.GENERATION_VARIABLE: "future"}

        done = subprocess.run(
            [*COMMAND, *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )

        assert (done.returncode, done.stdout) == (2, "")
        assert "future" in done.stderr
        assert "early" in done.stderr
        assert list(tmp_path.iterdir()) == []

    def test_modules_in_the_working_directory_do_not_matter(self, tmp_path: Path) -> None:
        (tmp_path / "json.py").write_text("raise SystemExit('the wrong json')")
        directory = tmp_path / "mirror"
        subprocess.run([*COMMAND, "--mirror", directory], check=True, timeout=20, stdout=subprocess.DEVNULL)
        (script,) = directory.rglob("terraform-provider-bcm_v0.1.0")

        done = subprocess.run([script, "--help"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=20)

        assert done.returncode == 0
        assert "Terraform starts it by itself" in done.stdout


class TestHandshake:
    def test_and_the_services_behind_it(self, started: subprocess.Popen[str], tmp_path: Path) -> None:
        assert started.stdout is not None
        core, protocol, network, address, kind, certificate = started.stdout.readline().strip().split("|")
        assert (core, protocol, network, kind) == ("1", "6", "unix", "grpc")
        assert stat.S_IMODE(Path(address).parent.stat().st_mode) == stat.S_IRWXU

        der = base64.b64decode(certificate + "=" * (-len(certificate) % 4))
        pem = x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM)
        options = [("grpc.ssl_target_name_override", "localhost")]
        with grpc.secure_channel(f"unix:{address}", grpc.ssl_channel_credentials(pem), options) as channel:
            check = channel.unary_unary("/grpc.health.v1.Health/Check")
            assert check(b"", timeout=10) == b"\x08\x01"
            shutdown = channel.unary_unary("/plugin.GRPCController/Shutdown")
            assert shutdown(b"", timeout=10) == b""

        assert started.wait(timeout=10) == 0
        assert list(tmp_path.iterdir()) == []

    def test_log_lines_have_terraforms_form(self, terraform: "Terraform", head: "Head") -> None:
        """An endpoint without TLS is a warning in the log, and nothing that the user sees."""
        terraform.environment["TF_LOG_PROVIDER"] = "WARN"
        terraform.write('data "bcm_cmdevice_nodes" "nodes" {}')

        planned = terraform("plan")

        assert "uses http" not in planned.stdout
        (line,) = [line for line in planned.stderr.splitlines() if "uses http" in line]
        assert "[WARN]" in line
        assert head.password not in planned.stderr

    def test_ctrl_c_is_left_to_terraform(self, started: subprocess.Popen[str], tmp_path: Path) -> None:
        assert started.stdout is not None
        started.stdout.readline()

        started.send_signal(signal.SIGINT)
        with pytest.raises(subprocess.TimeoutExpired):
            started.wait(timeout=0.3)
        started.send_signal(signal.SIGTERM)

        assert started.wait(timeout=10) == 0
        assert list(tmp_path.iterdir()) == []


class TestStaying:
    @pytest.fixture
    def staying(self, terraform: "Terraform") -> Iterator[subprocess.Popen[str]]:
        """A provider that stays, which `terraform` knows of."""
        process = subprocess.Popen(
            [*COMMAND, "--stay"], env=terraform.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        terraform.environment["TF_REATTACH_PROVIDERS"] = process.stdout.readline()
        yield process
        process.kill()
        process.communicate()

    @pytest.mark.usefixtures("staying")
    def test_it_serves_one_run_after_another(self, terraform: "Terraform", head: "Head") -> None:
        # Terraform has no configuration with which it could start a provider.
        terraform.environment["TF_CLI_CONFIG_FILE"] = os.devnull
        terraform.write(SLOW)
        assert terraform.apply().returncode == 0
        first = head.calls()

        assert terraform("plan", "-detailed-exitcode").returncode == 0
        assert terraform("destroy", "-auto-approve").returncode == 0

        assert first == ["validateNetwork", "addNetwork", "getNetwork"]
        assert head.calls()[len(first) :] == ["getNetwork", "getNetwork", "removeNetwork"]

    @pytest.mark.usefixtures("staying")
    def test_a_login_that_fails_ends_the_session_before_it(self, terraform: "Terraform", head: "Head") -> None:
        terraform.write(SLOW)
        assert terraform("plan").returncode == 0
        head.answers["login"] = [(401, None)]

        assert "Unable to Create BCM Client" in terraform("plan").stderr
        assert terraform.apply().returncode == 0

    @pytest.mark.usefixtures("staying")
    def test_ctrl_c_ends_only_the_running_call(self, terraform: "Terraform", head: "Head") -> None:
        terraform.write(SLOW)
        head.answers["addNetwork"] = lambda _: (time.sleep(5), (400, None))[1]
        process = terraform.start("apply", "-auto-approve", start_new_session=True)
        wait_until(lambda: "addNetwork" in head.calls())
        os.killpg(process.pid, signal.SIGINT)
        assert "Network Creation Failed" in process.communicate(timeout=4)[1]

        del head.answers["addNetwork"]
        assert terraform.apply().returncode == 0

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_a_signal_ends_it(
        self, number: signal.Signals, staying: subprocess.Popen[str], terraform: "Terraform"
    ) -> None:
        assert [path.name for path in (terraform.directory / "tmp").rglob("*")][1:] == ["socket"]

        staying.send_signal(number)

        assert staying.wait(timeout=10) == 0
        assert staying.communicate()[1] == ""
        assert list((terraform.directory / "tmp").iterdir()) == []


class TestUnderTerraform:
    def test_nothing_stays_behind(self, terraform: "Terraform") -> None:
        terraform.write(SLOW)
        process = terraform.start("apply", "-auto-approve")
        seen: set[int] = set()
        while process.poll() is None:
            seen.update(providers_of(process))
            time.sleep(0.02)

        process.communicate()
        assert process.returncode == 0
        assert len(seen) >= 3
        wait_until(lambda: not any(runs(pid) for pid in seen))
        assert list((terraform.directory / "tmp").iterdir()) == []

    def test_not_even_after_terraform_was_killed(self, terraform: "Terraform", head: "Head") -> None:
        terraform.write(SLOW)
        head.answers["addNetwork"] = lambda _: (time.sleep(1), (200, {}))[1]
        process = terraform.start("apply", "-auto-approve")
        wait_until(lambda: "addNetwork" in head.calls())
        providers = providers_of(process)
        assert len(providers) == 1

        process.kill()
        process.communicate()

        wait_until(lambda: not any(runs(pid) for pid in providers))

    def test_no_file_is_there_while_it_works(self, terraform: "Terraform", head: "Head") -> None:
        """The provider keeps no file, so none stays behind, however its process ends."""
        terraform.write(SLOW)
        files: list[Path] = []

        def add(_: object) -> tuple[int, object]:
            files.extend((terraform.directory / "tmp").iterdir())
            return 400, None

        head.answers["addNetwork"] = add
        assert terraform.apply().returncode == 1

        assert head.calls() == ["validateNetwork", "addNetwork"]
        assert files == []

    def test_ctrl_c_ends_the_running_call(self, terraform: "Terraform", head: "Head") -> None:
        """The terminal sends the signal to the whole group; the provider ends its call when Terraform tells it to
        stop."""
        terraform.write(SLOW)
        ended = threading.Event()
        head.answers["addNetwork"] = lambda _: (ended.wait(), (200, {"success": True}))[1]
        process = terraform.start("apply", "-auto-approve", start_new_session=True)
        wait_until(lambda: "addNetwork" in head.calls())

        os.killpg(process.pid, signal.SIGINT)
        stdout, stderr = process.communicate()
        ended.set()

        assert process.returncode == 1
        assert "Gracefully shutting down" in stdout
        assert "Network Creation Failed" in stderr
        assert "Plugin did not respond" not in stderr
        assert head.calls() == ["validateNetwork", "addNetwork"]
