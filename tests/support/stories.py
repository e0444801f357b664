"""Runs a schedule with real Terraform at the simulated head node, and checks the promises after each step.

The operator follows the module's README and operations guide: imports what Terraform has lost and, after the last
fault, retries until every node is as requested.
"""

from __future__ import annotations

import json
import re
import shutil
import signal
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

from bcm_simulator.hardware import Outcome, Power, Status
from support.processes import end_session, session_members, signal_group, signal_process, wait_until
from support.promises import End, Form, Promises, Request, Requested, Run, image_of, requests
from support.rehearsal import ask, change
from support.schedules import CATEGORIES, NAMES, Deed, changed
from support.terraform import sent_power

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

    from bcm_simulator import journal
    from bcm_simulator.running import HeadNode
    from bcm_simulator.views import Node
    from support.forms import Deployment
    from support.schedules import Cut, Schedule, Step

PROVIDER_PASSWORD = "provider-P4ssword"
BMC_PASSWORD = "bmc-Gr8secret"
READINESS = {"command": "bcm-node-provisioning wait --timeout 6 --interval 0.2", "timeout": 8, "interval": 1}
HOLD = 2.0
"""Seconds for which the head node delays the call at which a run is interrupted."""
PATIENCE = 120
"""Seconds that a run may take."""
ATTEMPTS_OF_THE_PROVIDER = 4
"""How often the provider sends a request that gets no answer or a server error."""
RETRIES = 5
"""Number of applies after the last fault within which every node must be as requested."""
TRIES = 20
"""How often the operator repeats a call that a fault strikes."""

_CAUSE = re.compile(
    r"HTTP [45]\d\d|no reply within|request failed|attempts|BMC|already (exists|in use)|interrupted|simulated"
    r"|is used by|not found|no object exists|did not succeed in|reported a permanent failure|requests would move"
    r"|is not confirmed|exit status|signal: |the reply is not|has no UUID|login failed"
    r"|has neither a partition|did not confirm|Zero UUID|, but now null|block count changed from \d+ to 0"
)
_INSTANCE = re.compile(
    r'^(module\.[\w-]+\.)?(?P<type>\w+)\.(cluster_|parallel_)?(?P<name>[\w-]+)(\["(?P<key>[^"]+)"\])?$'
)
_REQUEST = re.compile(r'(?P<step>module\.[\w-]+\.)?terraform_data\.(parallel_)?request\["(?P<node>.+)"\]')


class BrokenPromiseError(AssertionError):
    """A promise of the module's README was broken."""


@dataclass
class Seen:
    """A run of Terraform, as its messages and the head node's log show it."""

    code: int
    printed: str
    cut: bool
    requests: Sequence[journal.Request]
    messages: Sequence[Mapping[str, Any]] = field(init=False)

    def __post_init__(self) -> None:
        self.messages = [json.loads(line) for line in self.printed.splitlines() if line.startswith('{"@level"')]

    @property
    def errors(self) -> list[Mapping[str, Any]]:
        """The diagnostics that are errors."""
        found = (message.get("diagnostic", {}) for message in self.messages)
        return [diagnostic for diagnostic in found if diagnostic.get("severity") == "error"]

    @property
    def failed_objects(self) -> set[str]:
        """The addresses of what could not be created, changed or removed."""
        return {message["hook"]["resource"]["addr"] for message in self.messages if message["type"] == "apply_errored"}

    @property
    def failed_actions(self) -> set[str]:
        """The hostnames of the nodes whose power action failed, with or without a request to BCM."""
        texts = [error.get("detail", "") for error in self.errors if error["summary"] == "Error when invoking action"]
        return {name for name in NAMES for text in texts if name in text}

    @property
    def end(self) -> End:
        return End.WELL if self.code == 0 else End.CUT if self.cut else End.FAILED

    @property
    def began(self) -> bool:
        """Whether any change was begun; data are read while Terraform plans, too."""
        begun = [one for one in self.messages if one["type"] in {"apply_start", "action_start", "provision_start"}]
        return any(one["hook"].get("action") != "read" for one in begun)

    def lost(self, head: HeadNode) -> set[str]:
        """Return the names of devices and categories that the provider may treat as removed although BCM has them.

        Their refresh or removal has failed: an `errormessage` with HTTP status 200 is a success for the provider.
        """
        calls = ("getDevice", "removeDevice", "getCategory", "removeCategory")
        failed = {request.args[0] for request in self.requests if request.name.endswith(calls) and not request.ok}
        there = [*head.devices().items(), *head.categories().items()]
        return {name for name, record in there if record["uuid"] in failed}

    @property
    def named_for_replacement(self) -> set[str]:
        """The addresses that error messages name for `-replace`, as addresses of the root module."""
        return {
            address.removeprefix("MODULE.")
            for error in self.errors
            for address in re.findall(r"-replace='(\S+)'", error.get("detail", ""))
        }

    def says(self, text: str) -> bool:
        return any(text in f"{error['summary']} {error.get('detail', '')}" for error in self.errors)


class Story:
    """A schedule while it runs."""

    def __init__(self, schedule: Schedule, workspace: Deployment, head: HeadNode) -> None:
        self.schedule = schedule
        self.workspace = workspace
        self.head = head
        self.inputs = {
            **schedule.inputs(),
            **({"readiness": READINESS} if schedule.readiness else {}),
            **({"bmc_username": "operator", "bmc_password": BMC_PASSWORD} if schedule.credentials else {}),
        }
        self.promises = Promises(schedule.form)
        self.served: dict[str, tuple[Request, float]] = {}
        """By hostname, the last request that a BMC has accepted, and its simulated time."""
        self._to_check_again: Set[str] = set()
        self._deceived: Set[str] = set()
        """The nodes whose last power request failed, but was a success for the provider."""
        self.log: list[str] = []
        self._printed: list[str] = []
        self._faults: list[tuple[str, int]] = []
        workspace.environment |= {"BCM_USERNAME": "terraform", "BCM_PASSWORD": PROVIDER_PASSWORD}
        workspace.environment |= {"TF_LOG": "INFO", "TF_LOG_PATH": str(workspace.directory / "terraform.log")}
        workspace.deploy(schedule.form)
        self._foreign = self._others()

    # --- the story

    def play(self) -> None:
        """Run all steps, then retry until every node is as requested. Raises BrokenPromiseError."""
        for number, step in enumerate(self.schedule.steps):
            self._set_faults(step, number)
            self.take(step)
            if step.pause is None:
                self.head.settle()
            else:
                self.head.advance(step.pause)
        self.head.clear_faults()
        self.head.settle()
        self._finish()
        self._check_secrets()

    def _set_faults(self, step: Step, number: int) -> None:
        for fault, until in self._faults:
            if until < number:
                self.head.clear_faults(fault)
        for spec, steps in step.faults:
            fault = self.head.fault(**spec.model_dump())
            self._faults.append((fault.id, number + steps))

    def take(self, step: Step) -> None:
        """Run a step, and check the promises."""
        before = self.inputs
        self.inputs = changed(before, step.deed, step.subject)
        self._note(str(step))
        match step.deed:
            case Deed.DESTROY:
                self._destroy(step.cut)
            case Deed.REFRESH:
                seen = self._run("apply", "-refresh-only", cut=step.cut)
                self._expect(not self._requested(seen), "a refresh powered a node")
                self._check_errors(seen)
                if seen.end is End.WELL:
                    self._check_outputs()
            case _:
                self._apply(cut=step.cut)
        self._check_others()

    def _finish(self) -> None:
        """Retry as the README says, until every node is as requested."""
        for _ in range(RETRIES):
            self._note("retry")
            seen = self._apply(replace=self._to_replace())
            self.head.settle()
            self._check_others()
            if seen.end is End.WELL and not self._unfinished():
                break
        else:
            self._broken(f"retries do not help: {sorted(self._unfinished())} are not as requested")
        plan = self._run("plan", "-detailed-exitcode")
        self._expect(plan.code == 0, f"a plan after everything was done has changes:\n{_shown(plan)}")

    # --- runs

    def _apply(self, *, cut: Cut | None = None, replace: Mapping[str, str] | None = None) -> Seen:
        replace = replace or {}
        self._tidy()
        addresses = [*replace.values(), *self._to_check_again]
        seen = self._run("apply", *(f"-replace={address}" for address in addresses), cut=cut)
        self._to_check_again = seen.named_for_replacement
        (self.workspace.directory / "import.tf").unlink(missing_ok=True)
        run = Run(
            requested=self._requested(seen),
            end=seen.end,
            stopped_early=seen.end is End.FAILED and not seen.began,
            unregistered=self._unregistered(seen),
            failed=seen.failed_actions,
            unready=_instances(seen.errors, "terraform_data", "check", "confirmed"),
            replaced=set(replace),
        )
        self._note(f"  {run}")
        known = dict(self.promises.records)
        broken = self.promises.judge(self.inputs, run)
        self._expect(not broken, "; ".join(broken))
        if seen.end is End.CUT:
            self._rescue_state(known)
        self._check_errors(seen)
        if seen.says("requests would move"):
            mode = self.inputs["provisioning_mode"]
            self._expect(self.schedule.form is Form.GENERAL, "a request of the exact form would move")
            self.inputs = change(self.inputs, provisioning_mode="parallel" if mode == "sequential" else "sequential")
        if seen.end is End.WELL:
            self._check_objects(seen.lost(self.head))
            self._check_outputs()
        return seen

    def _destroy(self, cut: Cut | None) -> None:
        before = set(self.workspace.addresses())
        seen = self._run("destroy", cut=cut)
        early = seen.end is End.FAILED and not seen.began
        known = dict(self.promises.records)
        broken = self.promises.judge_destruction(Run(self._requested(seen), seen.end, stopped_early=early))
        self._expect(not broken, "; ".join(broken))
        if seen.end is End.CUT:
            self._rescue_state(known)
        self._check_errors(seen)
        if seen.end is End.WELL:
            # A killed run has registered devices that are not in its state.
            left = {name for name in self._ours() if self.workspace.device(name) in before} - seen.lost(self.head)
            left |= {name for name in self._managed() if self._category(name) in before} - seen.lost(self.head)
            self._expect(not left, f"a destroy has left {sorted(left)}")

    def _run(self, command: str, *more: str, cut: Cut | None = None) -> Seen:
        """Run Terraform, interrupt it if the step says so, and wait until the head node has answered all requests."""
        self.workspace.give(self.inputs)
        # The provider of this Terraform is killed with it.
        self.workspace.staying = cut is None
        before = self.head.requests()[-1].number if self.head.requests() else 0
        approve = () if command == "plan" else ("-auto-approve",)
        hold = None
        if cut and cut.held is not None:
            hold = self.head.fault("slow", call=cut.call, delay=HOLD, after=cut.held)
        with self._time_passes():
            process = self.workspace.start(command, "-input=false", "-json", *approve, *more)
            knife = _Knife(self, process.pid, cut, before)
            try:
                stdout, stderr = process.communicate(timeout=PATIENCE)
            except BaseException:
                end_session(process.pid)
                process.communicate()
                self._note(f"terraform {command} did not end")
                raise
            finally:
                knife.drop()
        try:
            wait_until(lambda: not session_members(process.pid))
        except AssertionError:
            self._broken(f"processes have outlived Terraform: {end_session(process.pid)}")
        wait_until(lambda: all(request.duration is not None for request in self.head.requests()))
        if hold:
            self.head.clear_faults(hold.id)
        self._printed += [stdout, stderr]
        seen = Seen(
            process.returncode,
            stdout + stderr,
            knife.used,
            [request for request in self.head.requests() if request.number > before],
        )
        self._note(f"  terraform {command} {' '.join(more)}: {seen.end}, exit {seen.code}")
        for error in seen.errors:
            self._note(
                f"    {error.get('address', '-')}: {error['summary']}: {' '.join(error.get('detail', '').split())}"
            )
        return seen

    @contextmanager
    def _time_passes(self) -> Iterator[None]:
        """Carry out all events that are due whenever a readiness check has requested a status."""
        done = threading.Event()

        def pass_() -> None:
            looks = self._looks()
            while not done.wait(0.1):
                if (now := self._looks()) > looks:
                    looks = now
                    self.head.settle()

        thread = threading.Thread(target=pass_, name="time-passes")
        if self.schedule.readiness:
            thread.start()
        try:
            yield
        finally:
            done.set()
            if self.schedule.readiness:
                thread.join()

    def _looks(self) -> int:
        return len(self.head.requests("cmstatus.getStatusForDevices"))

    def _requested(self, seen: Seen) -> list[Requested]:
        """Return the power requests of a run, and remember which nodes they have reached."""
        hostnames = {device["uuid"]: name for name, device in self.head.devices().items()}
        attempts: dict[tuple[str, str], list[list[journal.Request]]] = {}
        order: list[list[journal.Request]] = []
        for request in seen.requests:
            if (sent := sent_power(request, hostnames)) is None:
                continue
            mine = attempts.setdefault(sent, [])
            if not (mine and len(mine[-1]) < ATTEMPTS_OF_THE_PROVIDER and _is_sent_again(mine[-1][-1])):
                mine.append([])
                order.append(mine[-1])
            mine[-1].append(request)
        wanted, requested = requests(self.inputs), []
        for tries in order:
            action, name = sent_power(tries[0], hostnames) or ("", "")
            node = self.head.nodes().get(name)
            accepted = [
                call.simulated
                for call in (node.power_calls if node else ())
                if call.refusal is None and call.wall >= tries[0].time
            ]
            if accepted and name in wanted:
                since = self.served.get(name, (None, 0.0))
                self.served[name] = (wanted[name], since[1] if since[0] == wanted[name] else accepted[0])
            failed = seen.end is End.CUT or name in seen.failed_actions
            succeeded = tries[-1].ok is True or not failed
            requested.append(Requested(name, action, succeeded=succeeded, carried_out=bool(accepted)))
            # The provider treats an `errormessage` with HTTP status 200 as success.
            self._deceived = (self._deceived - {name}) | ({name} if succeeded and not tries[-1].ok else set())
        return requested

    def _unregistered(self, seen: Seen) -> set[str]:
        """Return the nodes that errors kept from being registered: all, if the error is about a category or the
        provider."""
        nodes = set(self.inputs["nodes"])
        errors = [error for error in seen.errors if "Delet" not in error["summary"]]
        if any(error["summary"] == "Unable to Create BCM Client" for error in errors):
            return nodes
        if _instances(errors, "bcm_cmdevice_category"):
            return nodes
        return _instances(errors, "bcm_cmdevice_device") & nodes

    # --- manual steps of the operator

    def _tidy(self) -> None:
        """Import the devices that Terraform has lost (operations guide), and remove those that are in no
        configuration."""
        state = set(self.workspace.addresses())
        for address in self._emptied() & state:
            self.workspace.run("state", "rm", address, expect=0)
            state.remove(address)
        blocks = []
        for name, device in self._ours().items():
            address = self.workspace.device(name)
            if address in state:
                continue
            if name in self.inputs["nodes"]:
                blocks.append((address, device["uuid"]))
            else:
                self._remove_by_hand(name, device["uuid"])
        for name, category in self._managed().items():
            address = self._category(name)
            if address in state and self._image_in_state(name) not in (None, _image_of_record(category)):
                # The provider does not see this change (operations guide, "Limits"), but an import does.
                self.workspace.run("state", "rm", address, expect=0)
                state = state - {address}
            if address not in state:
                blocks.append((address, category["uuid"]))
        text = "".join(f'import {{\n  to = {address}\n  id = "{uuid}"\n}}\n' for address, uuid in blocks)
        if text:
            self._note(f"  imports {', '.join(address for address, _ in blocks)}")
            (self.workspace.directory / "import.tf").write_text(text, encoding="utf-8")

    def _remove_by_hand(self, hostname: str, uuid: str) -> None:
        """Remove a device with a call of the operator; repeat it while faults strike that call."""
        for _ in range(TRIES):
            with suppress(httpx.HTTPError, AssertionError):
                ask(self.head, "cmdevice.removeDevice", uuid, True)  # noqa: FBT003 - force
            if hostname not in self.head.devices():
                return

    def _rescue_state(self, known: Mapping[str, set[Request | None]]) -> None:
        """Replace a truncated state by the one from before the run (operations guide, "After a kill or a crash")."""
        state = self.workspace.directory / "terraform.tfstate"
        backup = state.with_suffix(".tfstate.backup")
        if not state.exists() or _is_json(state.read_text(encoding="utf-8")):
            return
        state.unlink()
        if backup.exists():
            shutil.copy(backup, state)
        self._note(
            f"  the state was truncated: {'the backup replaces it' if backup.exists() else 'there is no backup'}"
        )
        self.promises.lose_state(known if backup.exists() else {})

    def _to_replace(self) -> dict[str, str]:
        """Return the requests to be replaced: those that are recorded, of nodes that are not as requested.

        power_on does nothing to a machine that is on, so the machine is switched off first (README, "Retry").
        """
        wanted = requests(self.inputs)
        in_state = self._requests_in_state()
        found = {}
        for name in self._unfinished():
            node = self.head.nodes().get(name)
            if node and wanted[name].action == "power_on" and node.power is Power.ON:
                self.head.press_power(name, "OFF")
            if name in in_state and self.promises.on_record(name) == {wanted[name]}:
                found[name] = in_state[name]
        return found

    def _unfinished(self) -> set[str]:
        """Return the nodes that, at the head node, are not as requested."""
        return {name for name, request in requests(self.inputs).items() if not self._is_finished(name, request)}

    def _is_finished(self, name: str, request: Request) -> bool:
        node = self.head.nodes().get(name)
        if node is None or self.served.get(name, (None, 0.0))[0] != request or node.status is not Status.UP:
            return False
        if request.action == "power_cycle" or self.schedule.readiness:
            return node.image == image_of(self.inputs, name) and not node.restart_reasons
        return True

    # --- checks

    def _check_errors(self, seen: Seen) -> None:
        """Every error names the node or the object, and the cause."""
        self._expect(seen.end is not End.FAILED or seen.errors, f"failed without an error:\n{_shown(seen)}")
        for error in seen.errors:
            text = f"{error['summary']} {error.get('detail', '')}"
            named = any(name in f"{error.get('address', '')} {text}" for name in (*NAMES, *CATEGORIES))
            named = named or error.get("address", "").startswith("data.") or "BCM Client" in text
            # A resource to be removed may be in no configuration: Terraform names it beside the error, not in it.
            named = named or ("Delet" in error["summary"] and seen.failed_objects)
            # Terraform does not name the device whose refresh fails.
            named = named or error["summary"] == "Error Reading Device"
            if "Invalid provider configuration" in text or (seen.cut and not named):
                continue  # Terraform's own message, after another error or an interruption
            self._expect(named, f"an error names no node or object: {error}")
            self._expect(_CAUSE.search(text), f"an error names no cause: {error}")

    def _check_objects(self, lost: Set[str]) -> None:
        """BCM has exactly the records in the inputs, except for nodes that Terraform has lost."""
        devices, categories, nodes = self._ours(), self.head.categories(), self.head.nodes()
        forgotten = lost - self.inputs["nodes"].keys()
        self._expect(
            devices.keys() - forgotten == self.inputs["nodes"].keys(), f"BCM has the devices {sorted(devices)}"
        )
        for name, spec in self.inputs["nodes"].items():
            has = (devices[name]["mac"], nodes[name].category, nodes[name].ip, nodes[name].bmc_ip)
            requested = (spec["mac"], spec["category"], spec["management_ip"], spec["ipmi_ip"])
            self._expect(has == requested, f"BCM has {has} for {name}, not {requested}")
            notes = devices[name].get("notes", "")
            self._expect(notes == spec.get("notes", notes), f"BCM has the notes {notes!r} for {name}")
        image = self.head.images()[self.inputs["software_image_name"]]["uuid"]
        for name, spec in self.inputs["categories"].items():
            record = categories[name]
            has = (record["kernelParameters"], _image_of_record(record))
            self._expect(has == (spec["kernel_parameters"], image), f"BCM has {has} for {name}")

    def _check_outputs(self) -> None:
        """The outputs claim nothing that the head node's record contradicts."""
        outputs = {name: output["value"] for name, output in self.workspace.state()["outputs"].items()}
        wanted, nodes = requests(self.inputs), self.head.nodes()
        for name, status in outputs["node_status"].items():
            state, success = status["state"], status["success"]
            node, request = nodes.get(name), wanted.get(name)
            claim = f"the outputs say {state}, success {success} of {name}"
            self._expect((state == "missing") == (node is None), f"{claim}; BCM has {node and node.hostname}")
            if node is None:
                self._expect(success is False, claim)
                continue
            served, since = self.served.get(name, (None, 0.0))
            # In parallel mode the check does not know which request brought the node up.
            claims_power = state == "powered" or (state == "ready" and not self._requests_come_first())
            if claims_power and name not in self._deceived:
                self._expect(served == request, f"{claim}; BCM accepted {served}, the request is {request}")
            if state == "ready":
                self._expect(_was_up_since(node, since), f"{claim}; it was not up since it was powered")
            if success:
                good = {"ready"} if self.schedule.readiness else {"ready", "powered"}
                self._expect(request is None or state in good, claim)
                spec = self.inputs["nodes"][name]
                self._expect(
                    (node.category, node.ip, node.bmc_ip) == (spec["category"], spec["management_ip"], spec["ipmi_ip"]),
                    f"{claim}; BCM has {node.category}, {node.ip}, {node.bmc_ip}",
                )

    def _requests_come_first(self) -> bool:
        return self.schedule.form is Form.GENERAL and self.inputs["provisioning_mode"] == "parallel"

    def _check_others(self) -> None:
        """Records outside of the plan do not change."""
        now = self._others()
        for what, record in self._foreign.items():
            self._expect(now.get(what) == record, f"{what} has changed from {record} to {now.get(what)}")
        self._expect(now.keys() == self._foreign.keys(), f"there is more: {sorted(now.keys() - self._foreign.keys())}")

    def _others(self) -> dict[str, Any]:
        head, found = self.head, {}
        for kind, records in {
            "device": head.devices(),
            "category": head.categories(),
            "image": head.images(),
            "network": head.networks(),
        }.items():
            found |= {f"{kind} {name}": record for name, record in records.items() if name not in (*NAMES, *CATEGORIES)}
        for name, node in head.nodes().items():
            if name not in NAMES:
                found[f"node {name}"] = (node.status, node.power, node.boots, node.installs, node.power_calls)
        return found

    def _check_secrets(self) -> None:
        """No file holds a password, except for that of the BMCs in the state, as the README says.

        The operator's own file of variables has it as well.
        """
        readable = {
            str(path.relative_to(self.workspace.directory)): path.read_bytes()
            for path in self.workspace.directory.rglob("*")
            if path.is_file() and ".terraform" not in path.parts
        }
        readable["console"] = "".join(self._printed).encode()
        readable["request log"] = str([request.model_dump() for request in self.head.requests()]).encode()
        readable["overview"] = self.head.overview().model_dump_json().encode()
        readable["outputs"] = json.dumps(self.workspace.state()["outputs"]).encode()
        for place, text in readable.items():
            self._expect(PROVIDER_PASSWORD.encode() not in text, f"BCM's password is in {place}")
            if not place.startswith(("terraform.tfstate", "terraform.tfvars")):
                self._expect(BMC_PASSWORD.encode() not in text, f"the BMC password is in {place}")

    # --- state and inputs

    def _ours(self) -> dict[str, Any]:
        return {name: record for name, record in self.head.devices().items() if name in NAMES}

    def _managed(self) -> dict[str, Any]:
        return {name: record for name, record in self.head.categories().items() if name in CATEGORIES}

    def _requests_in_state(self) -> dict[str, str]:
        """Return the address of each node's request in the state; after a change of mode, that of the new one."""
        found = filter(None, map(_REQUEST.fullmatch, self.workspace.addresses()))
        general, sequential = self.schedule.form is Form.GENERAL, self.inputs["provisioning_mode"] == "sequential"
        return {one["node"]: one[0] for one in found if not general or bool(one["step"]) == sequential}

    def _emptied(self) -> set[str]:
        """Return the devices that a refresh has emptied in the state (operations guide, "Messages")."""
        devices = self.workspace.instances("bcm_cmdevice_device")
        return {address for address, values in devices if not values["hostname"]}

    def _image_in_state(self, category: str) -> str | None:
        """Return the UUID of the image that the state has for a category."""
        block, _, _ = self._category(category).removeprefix("bcm_cmdevice_category.").partition("[")
        for resource in self.workspace.state()["resources"]:
            for instance in resource["instances"] if resource["name"] == block else ():
                if instance["index_key"] == category:
                    image: str | None = instance["attributes"]["software_image_proxy"]["parent_software_image"]
                    return image
        return None

    def _category(self, name: str) -> str:
        block = "managed" if self.schedule.form is Form.GENERAL else "cluster_managed"
        return f'bcm_cmdevice_category.{block}["{name}"]'

    # --- the log of a story

    def _note(self, text: str) -> None:
        self.log.append(text)

    def _expect(self, condition: object, what: str) -> None:
        if not condition:
            self._broken(what)

    def _broken(self, what: str) -> None:
        story = "\n".join(self.log)
        raise BrokenPromiseError(f"{what}\n\n{self.schedule}\n\n{story}")


class _Knife:
    """Interrupts a run of Terraform at its call, in a thread of its own."""

    def __init__(self, story: Story, session: int, cut: Cut | None, before: int) -> None:
        self._story = story
        self._session = session
        self._cut = cut
        self._before = before
        self._done = threading.Event()
        self.used = False
        self._thread = threading.Thread(target=self._watch, name="knife")
        if cut:
            self._thread.start()

    def drop(self) -> None:
        self._done.set()
        if self._cut:
            self._thread.join()

    def _watch(self) -> None:
        assert self._cut
        while not self._done.wait(0.01):
            if self._is_time(self._cut):
                # Terraform may have ended by itself.
                send = signal_group if self._cut.end is signal.SIGINT else signal_process
                self.used = send(self._session, self._cut.end)
                return

    def _is_time(self, cut: Cut) -> bool:
        arrived = self._story.head.requests(cut.call)
        return sum(request.number > self._before for request in arrived) >= cut.count


def _instances(errors: Sequence[Mapping[str, Any]], type_: str, *endings: str) -> set[str]:
    """Return the keys of instances in errors, by type and the end of their name.

    A block without keys is named after its node.
    """
    found = (_INSTANCE.match(error.get("address", "")) for error in errors)
    return {
        one["key"] or one["name"]
        for one in found
        if one and one["type"] == type_ and one["name"].endswith(endings or "")
    }


def _image_of_record(category: Mapping[str, Any]) -> str:
    return str(category["softwareImageProxy"]["parentSoftwareImage"])


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _is_sent_again(request: journal.Request) -> bool:
    """Return whether the provider sends a request again after this answer."""
    return not request.ok and (request.status is None or request.status >= 500)


def _was_up_since(node: Node, since: float) -> bool:
    installed = any(
        install.outcome is Outcome.DONE and (install.finished_simulated or 0) >= since for install in node.installs
    )
    return installed or any(one.status is Status.UP for one in node.history)


def _shown(seen: Seen) -> str:
    return seen.printed[-4000:]
