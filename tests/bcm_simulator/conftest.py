import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bcm_simulator.cluster import Cluster
from bcm_simulator.journal import Json
from bcm_simulator.simulation import Answer, Simulation
from bcm_simulator.views import Node


class Rehearsal:
    """A simulation whose clock moves only by hand, and a caller who is logged in."""

    def __init__(self, cluster: Cluster) -> None:
        self.simulation = Simulation(cluster, speed=0)
        user, password = next(iter(cluster.users.items()))
        login = self.post({"service": "login", "username": user, "password": password.get_secret_value()})
        self.token = login.token

    def post(self, body: object, token: str | None = None) -> Answer:
        exchange = self.simulation.arrive(body, token)
        answer = self.simulation.carry_out(exchange)
        self.simulation.close(exchange, answer)
        return answer

    def answer(self, name: str, *args: object) -> Answer:
        service, _, call = name.partition(".")
        return self.post({"service": service, "call": call, **({"args": list(args)} if args else {})}, self.token)

    def __call__(self, name: str, *args: object) -> Json:
        answer = self.answer(name, *args)
        assert answer.status == 200, answer.body
        return answer.body

    def power(self, operation: str, hostname: str, **more: object) -> Json:
        """Request a power operation as NVIDIA's clients do, for a node by its hostname."""
        uuid = self("cmdevice.getDevice", hostname)["uuid"]
        order = {"baseType": "PowerOperation", "devices": [uuid], "operation": operation, **more}
        return self("cmdevice.powerOperation", order)

    def uuid_of(self, what: str, name: str) -> str:
        call = {"category": "cmdevice.getCategory", "network": "cmnet.getNetwork", "image": "cmpart.getSoftwareImage"}
        return str(self(call[what], name)["uuid"])

    def device(self, hostname: str = "dgx-05", number: int = 5, **more: object) -> dict[str, Any]:
        """Return a device as the provider writes it."""
        boot = str(uuid.uuid4())
        mac = f"02:5E:00:00:00:{number:02X}"
        return {
            "baseType": "Device",
            "childType": "PhysicalNode",
            "uuid": str(uuid.uuid4()),
            "hostname": hostname,
            "mac": mac,
            "partition": self("cmpart.getPartitions")[0]["uuid"],
            "category": self.uuid_of("category", "default"),
            "provisioningInterface": boot,
            "powerControl": "ipmi",
            "interfaces": [
                {
                    "baseType": "NetworkInterface",
                    "childType": "NetworkPhysicalInterface",
                    "uuid": boot,
                    "name": "BOOTIF",
                    "mac": mac,
                    "network": self.uuid_of("network", "internalnet"),
                    "ip": f"10.184.162.{number}",
                    "ipv6Ip": "::0",
                    "dhcp": False,
                    "bootable": True,
                    "startIf": "ALWAYS",
                    "cardtype": "Ethernet",
                },
                {
                    "baseType": "NetworkInterface",
                    "childType": "NetworkBMCInterface",
                    "uuid": str(uuid.uuid4()),
                    "name": "ipmi0",
                    "network": self.uuid_of("network", "ipminet"),
                    "ip": f"10.229.10.{number}",
                    "ipv6Ip": "::0",
                    "dhcp": False,
                    "bootable": False,
                    "startIf": "ALWAYS",
                    "cardtype": "BMC",
                },
            ],
            "modified": True,
            "to_be_removed": False,
            "revision": "",
            **more,
        }

    def register(self, hostname: str = "dgx-05", number: int = 5, **more: object) -> dict[str, Any]:
        device = self.device(hostname, number, **more)
        reply = self("cmdevice.addDevice", device)
        assert reply["success"] is True, reply
        return device

    def node(self, hostname: str = "dgx-05") -> Node:
        return next(node for node in self.simulation.nodes() if node.hostname == hostname)

    def up(self, hostname: str = "dgx-05", number: int = 5, **more: object) -> dict[str, Any]:
        """Register a node and wait until it is installed."""
        device = self.register(hostname, number, **more)
        assert self.power("ON", hostname)["count"] == 1
        self.simulation.settle(86_400)
        assert self.node(hostname).status == "UP"
        return device


SMALL = {
    "networks": {
        "internalnet": {"subnet": "10.184.162.0/24", "management": True, "bootable": True},
        "ipminet": {"subnet": "10.229.10.0/24"},
    },
    "images": {"image-a": {"kernel_version": "5.15.0-1"}, "image-b": {"kernel_version": "6.8.0-2"}},
    "categories": {
        "default": {"image": "image-a", "management_network": "internalnet"},
        "other": {"image": "image-b", "management_network": "internalnet"},
    },
}


@pytest.fixture
def rehearse() -> Callable[..., Rehearsal]:
    """Make a rehearsal with a small cluster; keyword arguments add to the cluster or change it."""

    def make(**changes: object) -> Rehearsal:
        return Rehearsal(Cluster.model_validate({**SMALL, **changes}))

    return make


@pytest.fixture
def rehearsal(rehearse: Callable[..., Rehearsal]) -> Rehearsal:
    return rehearse()


def write_certificate(directory: Path) -> tuple[Path, Path]:
    """Write a self-signed certificate for 127.0.0.1."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "bcm-head")])
    now = datetime.now(UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(days=1))
        .add_extension(address, critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = (pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    paths = directory / "head.crt", directory / "head.key"
    paths[0].write_bytes(certificate.public_bytes(pem))
    paths[1].write_bytes(key.private_bytes(*plain))
    return paths
