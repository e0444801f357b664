provisioning_order = ["cpu-03", "cpu-06"]

nodes = {
  "cpu-03" = {
    mac           = "02:5e:00:00:c0:03"
    category      = "k8s-control-plane"
    management_ip = "10.184.162.103"
    ipmi_ip       = "10.229.10.103"
  }
  "cpu-06" = {
    mac           = "02:5e:00:00:c0:06"
    category      = "k8s-control-plane"
    management_ip = "10.184.162.106"
    ipmi_ip       = "10.229.10.106"
  }
}
