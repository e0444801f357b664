"""Shared by tests: the reference cluster's inputs, and real Terraform in a directory of its own."""
