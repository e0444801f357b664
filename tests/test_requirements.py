"""Which tests prove which requirement of the specification; each must have one, and each named test must exist."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

TESTS = Path(__file__).resolve().parent

STACK = "bcm_node_provisioning/test_stack.py"
RULES = "bcm_node_provisioning/test_rules.py"
README = "bcm_node_provisioning/module/test_readme.py"
CLUSTER = "test_reference_cluster.py"
PROVISIONING = "scenarios/test_provisioning.py"
FAILURES = "scenarios/test_failures.py"
SAFETY = "scenarios/test_power_safety.py"

PREREQUISITES = [
    (README, "test_each_prerequisite_has_a_command_and_a_good_answer"),
    (README, "test_shell_commands_are_valid"),
]
BOTH_FORMS = [(RULES, "test_python_refuses"), (RULES, "test_terraform_says_what_python_says")]

PROOFS: Mapping[str, list[tuple[str, str]]] = {
    "FR-001": [(STACK, "test_file"), (STACK, "test_committed_module_is_what_synth_writes")],
    "FR-002": [(STACK, "test_file"), (STACK, "test_module_has_no_provider_no_backend_and_no_secret")],
    "FR-003": [(STACK, "test_file"), (STACK, "test_terraform_finds_nothing_to_mend")],
    "FR-004": PREREQUISITES,
    "FR-005": [(RULES, "test_python_accepts"), (CLUSTER, "test_every_field_reaches_bcm")],
    "FR-006": [(CLUSTER, "test_life_of_the_cluster"), (CLUSTER, "test_static_addresses_are_static")],
    "FR-007": [(CLUSTER, "test_every_field_reaches_bcm"), (CLUSTER, "test_outputs")],
    "FR-008": [(CLUSTER, "test_every_field_reaches_bcm")],
    "FR-009": [(CLUSTER, "test_static_addresses_are_static"), (CLUSTER, "test_every_field_reaches_bcm")],
    "FR-010": [
        (CLUSTER, "test_every_field_reaches_bcm"),
        (FAILURES, "test_a_plan_names_all_that_bcm_lacks_and_changes_nothing"),
    ],
    "FR-011": [(CLUSTER, "test_lookups_do_not_grow_with_the_cluster"), (CLUSTER, "test_outputs")],
    "FR-012": [(FAILURES, "test_a_plan_names_all_that_bcm_lacks_and_changes_nothing")],
    "FR-013": [(CLUSTER, "test_lookups_do_not_grow_with_the_cluster")],
    "FR-014": [
        (CLUSTER, "test_every_field_reaches_bcm"),
        (PROVISIONING, "test_what_a_category_says_is_what_its_nodes_become"),
    ],
    "FR-015": [(CLUSTER, "test_every_field_reaches_bcm"), (CLUSTER, "test_life_of_the_cluster")],
    "FR-016": [(RULES, "test_python_accepts"), (CLUSTER, "test_every_field_reaches_bcm")],
    "FR-017": [(CLUSTER, "test_lookups_do_not_grow_with_the_cluster")],
    "FR-018": [(CLUSTER, "test_static_addresses_are_static")],
    "FR-019": [(FAILURES, "test_a_plan_names_all_that_bcm_lacks_and_changes_nothing")],
    "FR-020": [(STACK, "test_file"), (CLUSTER, "test_life_of_the_cluster")],
    "FR-021": [(CLUSTER, "test_life_of_the_cluster"), *BOTH_FORMS],
    "FR-022": [
        (CLUSTER, "test_life_of_the_cluster"),
        (SAFETY, "test_changes_of_what_is_registered_power_nobody"),
        (SAFETY, "test_in_the_exact_form_nothing_moves"),
    ],
    "FR-023": BOTH_FORMS,
    "FR-024": [(PROVISIONING, "test_five_nodes_one_after_another_in_the_order_asked_for")],
    "FR-025": [
        (PROVISIONING, "test_ten_nodes_at_once_and_again_with_another_image"),
        (PROVISIONING, "test_twenty_nodes_share_ten_slots"),
        (FAILURES, "test_a_bmc_that_does_not_answer_leaves_nine_nodes_alone"),
    ],
    "FR-026": [(CLUSTER, "test_life_of_the_cluster"), (SAFETY, "test_requests_power_whom_they_name")],
    "FR-027": [(CLUSTER, "test_outputs")],
    "FR-028": [(CLUSTER, "test_outputs"), (FAILURES, "test_a_bmc_that_does_not_answer_leaves_nine_nodes_alone")],
    "FR-029": [(CLUSTER, "test_outputs")],
    "FR-030": [(CLUSTER, "test_outputs")],
    "FR-031": [
        (STACK, "test_module_has_no_provider_no_backend_and_no_secret"),
        (CLUSTER, "test_every_field_reaches_bcm"),
    ],
    "FR-032": [
        (STACK, "test_module_has_no_provider_no_backend_and_no_secret"),
        (RULES, "test_a_secret_is_never_repeated"),
    ],
    "FR-033": [
        (STACK, "test_module_has_no_provider_no_backend_and_no_secret"),
        ("bcm_node_provisioning/test_construct.py", "test_a_secret_in_plain_is_refused_and_not_repeated"),
    ],
    "FR-034": [(README, "test_bmc_traffic_is_to_be_kept_apart")],
    "FR-035": BOTH_FORMS,
    "FR-036": BOTH_FORMS,
    "FR-037": BOTH_FORMS,
    "FR-038": BOTH_FORMS,
    "FR-039": BOTH_FORMS,
    "FR-040": [(RULES, "test_python_accepts"), (README, "test_each_field_of_the_inputs_has_a_row_with_its_default")],
    **{f"FR-{number:03}": PREREQUISITES for number in range(41, 51)},
    "FR-051": [
        (README, "test_both_scenarios_have_an_example"),
        (README, "test_complete_examples_are_valid_configurations"),
    ],
    "FR-052": [(README, "test_the_project_context_is_the_documented_one")],
}

REQUIREMENTS = [f"FR-{number:03}" for number in range(1, 53)]


@pytest.mark.parametrize("requirement", REQUIREMENTS)
def test_requirement_is_proven(requirement: str) -> None:
    assert PROOFS.get(requirement), f"no test proves {requirement}"


def test_nothing_else_is_claimed() -> None:
    assert set(PROOFS) == set(REQUIREMENTS)


@pytest.mark.parametrize("path", sorted({path for proofs in PROOFS.values() for path, _ in proofs}))
def test_named_tests_exist(path: str) -> None:
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    names = {definition.name for definition in tree.body if isinstance(definition, ast.FunctionDef)}

    named = {name for proofs in PROOFS.values() for proof_path, name in proofs if proof_path == path}
    assert named <= names
