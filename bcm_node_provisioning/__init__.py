"""A Terraform module, and the CDKTF construct it is made from, for nodes of NVIDIA Base Command Manager."""
