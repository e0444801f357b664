"""The tests of each requirement, story, criterion and edge case of the specification; each must have one."""

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
README = "bcm_node_provisioning/parts/test_module_documents.py"
CLUSTER = "test_reference_cluster.py"
PROVISIONING = "scenarios/test_provisioning.py"
FAILURES = "scenarios/test_failures.py"
SAFETY = "scenarios/test_power_safety.py"
REPEAT = "scenarios/test_repeat.py"
SECRETS = "scenarios/test_secrets.py"
STATUS = "bcm_node_provisioning/cli/test_status.py"
INVENTORY = "bcm_node_provisioning/test_inventory.py"

PREREQUISITES = [
    (README, "test_each_prerequisite_has_a_command_and_a_good_answer"),
    (README, "test_shell_is_valid_and_terraform_is_formatted"),
]
BOTH_FORMS = [(RULES, "test_python_refuses"), (RULES, "test_terraform_says_what_python_says")]

PROOFS: Mapping[str, list[tuple[str, str]]] = {
    "FR-001": [(STACK, "test_committed_module_is_what_synth_writes")],
    "FR-002": [(STACK, "test_module_has_no_provider_no_backend_and_no_secret")],
    "FR-003": [
        (STACK, "test_module_has_no_provider_no_backend_and_no_secret"),
        (STACK, "test_terraform_finds_nothing_to_change"),
    ],
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
        (PROVISIONING, "test_nodes_are_installed_as_their_category_says"),
    ],
    "FR-015": [(CLUSTER, "test_every_field_reaches_bcm"), (CLUSTER, "test_life_of_the_cluster")],
    "FR-016": [(RULES, "test_python_accepts"), (CLUSTER, "test_every_field_reaches_bcm")],
    "FR-017": [(CLUSTER, "test_lookups_do_not_grow_with_the_cluster")],
    "FR-018": [(CLUSTER, "test_static_addresses_are_static")],
    "FR-019": [(FAILURES, "test_a_plan_names_all_that_bcm_lacks_and_changes_nothing")],
    "FR-020": [(STACK, "test_addresses_are_fixed"), (CLUSTER, "test_life_of_the_cluster")],
    "FR-021": [(CLUSTER, "test_life_of_the_cluster"), *BOTH_FORMS],
    "FR-022": [
        (CLUSTER, "test_life_of_the_cluster"),
        (SAFETY, "test_changes_of_records_power_no_node"),
        (SAFETY, "test_in_the_exact_form_nothing_moves"),
    ],
    "FR-023": BOTH_FORMS,
    "FR-024": [(PROVISIONING, "test_five_nodes_one_after_another_in_the_given_order")],
    "FR-025": [
        (PROVISIONING, "test_ten_nodes_at_once_and_again_with_another_image"),
        (PROVISIONING, "test_twenty_nodes_share_ten_slots"),
        (FAILURES, "test_a_bmc_that_does_not_answer_leaves_nine_nodes_alone"),
    ],
    "FR-026": [(CLUSTER, "test_life_of_the_cluster"), (SAFETY, "test_requests_power_the_nodes_that_they_name")],
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
    "FR-034": [(README, "test_the_advice_to_separate_bmc_traffic")],
    "FR-035": BOTH_FORMS,
    "FR-036": BOTH_FORMS,
    "FR-037": BOTH_FORMS,
    "FR-038": BOTH_FORMS,
    "FR-039": BOTH_FORMS,
    "FR-040": [(RULES, "test_python_accepts"), (README, "test_each_field_of_the_inputs_has_a_row_with_its_default")],
    **{f"FR-{number:03}": PREREQUISITES for number in range(41, 51)},
    "FR-051": [
        (README, "test_both_scenarios_have_an_example"),
        (README, "test_the_complete_example_is_valid_and_so_is_the_import_beside_it"),
    ],
    "FR-052": [(README, "test_the_project_context_is_the_documented_one")],
}

ONE_NODE = (PROVISIONING, "test_a_node_from_bare_metal_to_its_second_image")
FIVE_NODES = (PROVISIONING, "test_five_nodes_one_after_another_in_the_given_order")
TEN_NODES = (PROVISIONING, "test_ten_nodes_at_once_and_again_with_another_image")
TWENTY_NODES = (PROVISIONING, "test_twenty_nodes_share_ten_slots")
CATEGORY = (PROVISIONING, "test_nodes_are_installed_as_their_category_says")
NINE_OF_TEN = (FAILURES, "test_a_bmc_that_does_not_answer_leaves_nine_nodes_alone")
THREE_FAILURES = (FAILURES, "test_nodes_that_fail_in_three_ways_do_not_touch_the_others")
LACKING = (FAILURES, "test_a_plan_names_all_that_bcm_lacks_and_changes_nothing")
TAKEN = (FAILURES, "test_records_that_bcm_has_are_named_and_power_no_node")
OUTPUTS = (CLUSTER, "test_outputs")

# User stories with their acceptance scenarios, success criteria, and edge cases as the specification lists them.
SCENARIOS: Mapping[str, list[tuple[str, str]]] = {
    "US1-1": [ONE_NODE, (CLUSTER, "test_every_field_reaches_bcm")],
    "US1-2": [ONE_NODE],
    "US1-3": [FIVE_NODES],
    "US1-4": [ONE_NODE, OUTPUTS],
    "US2-1": [ONE_NODE],
    "US2-2": [TEN_NODES],
    # The provider shows no state of a node: outputs have what Terraform knows, `status` shows the phase beside them.
    "US2-3": [TEN_NODES, (STATUS, "test_a_watch_of_an_installation"), (STATUS, "test_a_module_that_was_applied")],
    "US2-4": [ONE_NODE, TEN_NODES],
    "US3-1": [CATEGORY],
    "US3-2": [CATEGORY],
    "US3-3": [CATEGORY],
    "US3-4": [FIVE_NODES, TEN_NODES],
    "US4-1": [TWENTY_NODES],
    "US4-2": [FIVE_NODES],
    "US4-3": [NINE_OF_TEN, THREE_FAILURES],
    "US4-4": [THREE_FAILURES, OUTPUTS],
    "SC-001": [ONE_NODE],
    "SC-002": [ONE_NODE],
    "SC-003": [FIVE_NODES],
    "SC-004": [TEN_NODES],
    "SC-005": [ONE_NODE, OUTPUTS],
    "SC-006": [
        (SECRETS, "test_without_credentials_no_password_is_written_anywhere"),
        (SECRETS, "test_credentials_reach_the_head_node_the_state_and_a_saved_plan_only"),
    ],
    "SC-007": [LACKING],
    "SC-008": [NINE_OF_TEN],
    "SC-009": [NINE_OF_TEN, THREE_FAILURES],
    "SC-010": PREREQUISITES,
    "edge: BMC unreachable": [NINE_OF_TEN, (FAILURES, "test_a_chain_stops_at_the_failed_node_and_resumes_there")],
    "edge: unknown image": [LACKING],
    "edge: slot limit": [TWENTY_NODES],
    "edge: MAC address taken": [TAKEN],
    "edge: unknown network": [LACKING],
    "edge: no PXE boot": [THREE_FAILURES],
    "edge: wrong BMC credentials": [(FAILURES, "test_wrong_bmc_credentials_are_corrected_and_the_node_retried")],
    # Hostnames are keys of a map; a file that names one twice is refused, and BCM refuses existing ones.
    "edge: same hostname": [TAKEN, (INVENTORY, "test_files_that_are_not_an_inventory")],
    "edge: critical workloads": [(README, "test_a_warning_precedes_the_example_of_a_power_cycle")],
    "edge: applied twice": [(REPEAT, "test_a_second_apply_requests_and_changes_nothing")],
}

ALL_PROOFS = [*PROOFS.values(), *SCENARIOS.values()]
REQUIREMENTS = [f"FR-{number:03}" for number in range(1, 53)]
STORIES = [f"US{story}-{number}" for story in range(1, 5) for number in range(1, 5)]
CRITERIA = [f"SC-{number:03}" for number in range(1, 11)]
REHEARSALS = {CLUSTER, PROVISIONING, FAILURES, SAFETY, REPEAT, SECRETS}


def _tests(path: str) -> dict[str, ast.FunctionDef]:
    """Return the functions of a test file by name."""
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    return {definition.name: definition for definition in tree.body if isinstance(definition, ast.FunctionDef)}


@pytest.mark.parametrize("requirement", REQUIREMENTS)
def test_requirement_is_proven(requirement: str) -> None:
    assert PROOFS.get(requirement), f"no test proves {requirement}"


def test_nothing_else_is_claimed() -> None:
    assert set(PROOFS) == set(REQUIREMENTS)


def test_stories_criteria_and_edge_cases_are_proven() -> None:
    edge_cases = [name for name in SCENARIOS if name.startswith("edge: ")]

    assert [*STORIES, *CRITERIA, *edge_cases] == list(SCENARIOS)
    assert len(edge_cases) == 10
    assert all(SCENARIOS.values())


@pytest.mark.parametrize(
    ("path", "name"), sorted({proof for proofs in SCENARIOS.values() for proof in proofs if proof[0] in REHEARSALS})
)
def test_scenarios_are_played_on_both_forms(path: str, name: str) -> None:
    decorators = " ".join(ast.unparse(decorator) for decorator in _tests(path)[name].decorator_list)

    assert any(each in decorators for each in ("both_forms", "each_form_and_mode", "exact"))


@pytest.mark.parametrize("path", sorted({path for proofs in ALL_PROOFS for path, _ in proofs}))
def test_named_tests_exist(path: str) -> None:
    named = {name for proofs in ALL_PROOFS for proof_path, name in proofs if proof_path == path}
    assert named <= _tests(path).keys()
