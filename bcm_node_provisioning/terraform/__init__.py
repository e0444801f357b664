"""Features that CDKTF lacks, for any Terraform module: actions, null defaults, type expressions, idiomatic HCL."""
