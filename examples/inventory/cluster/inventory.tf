locals {
  # The inputs in the inventory. To change them, change the inventory and write the module again: the blocks of the
  # nodes are made from it.
  inputs = jsondecode(file("${path.module}/inventory.json"))
}
