r'''
# `bcm_cmdevice_device`

Refer to the Terraform Registry for docs: [`bcm_cmdevice_device`](https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device).
'''
from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

import typeguard
from importlib.metadata import version as _metadata_package_version
TYPEGUARD_MAJOR_VERSION = int(_metadata_package_version('typeguard').split('.')[0])

def check_type(argname: str, value: object, expected_type: typing.Any) -> typing.Any:
    if TYPEGUARD_MAJOR_VERSION <= 2:
        return typeguard.check_type(argname=argname, value=value, expected_type=expected_type) # type:ignore
    else:
        if isinstance(value, jsii._reference_map.InterfaceDynamicProxy): # pyright: ignore [reportAttributeAccessIssue]
           pass
        else:
            if TYPEGUARD_MAJOR_VERSION == 3:
                typeguard.config.collection_check_strategy = typeguard.CollectionCheckStrategy.ALL_ITEMS # type:ignore
                typeguard.check_type(value=value, expected_type=expected_type) # type:ignore
            else:
                typeguard.check_type(value=value, expected_type=expected_type, collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS) # type:ignore

from .._jsii import *

import cdktf as _cdktf_9a9027ec
import constructs as _constructs_77d1e7e8


class CmdeviceDevice(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceDevice.CmdeviceDevice",
):
    '''Represents a {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device bcm_cmdevice_device}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id: builtins.str,
        *,
        category: builtins.str,
        hostname: builtins.str,
        boot_loader: typing.Optional[builtins.str] = None,
        boot_loader_protocol: typing.Optional[builtins.str] = None,
        default_gateway: typing.Optional[builtins.str] = None,
        default_gateway_metric: typing.Optional[jsii.Number] = None,
        etcd_host_role: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceDeviceEtcdHostRole", typing.Dict[builtins.str, typing.Any]]]]] = None,
        force: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        interfaces: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceDeviceInterfaces", typing.Dict[builtins.str, typing.Any]]]]] = None,
        kernel_parameters: typing.Optional[builtins.str] = None,
        kubelet_role: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceDeviceKubeletRole", typing.Dict[builtins.str, typing.Any]]]]] = None,
        mac: typing.Optional[builtins.str] = None,
        management_network: typing.Optional[builtins.str] = None,
        notes: typing.Optional[builtins.str] = None,
        partition: typing.Optional[builtins.str] = None,
        part_number: typing.Optional[builtins.str] = None,
        power_control: typing.Optional[builtins.str] = None,
        roles: typing.Optional[typing.Sequence[builtins.str]] = None,
        serial_number: typing.Optional[builtins.str] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device bcm_cmdevice_device} Resource.

        :param scope: The scope in which to define this construct.
        :param id: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param category: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#category CmdeviceDevice#category}.
        :param hostname: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#hostname CmdeviceDevice#hostname}.
        :param boot_loader: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#boot_loader CmdeviceDevice#boot_loader}.
        :param boot_loader_protocol: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#boot_loader_protocol CmdeviceDevice#boot_loader_protocol}.
        :param default_gateway: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#default_gateway CmdeviceDevice#default_gateway}.
        :param default_gateway_metric: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#default_gateway_metric CmdeviceDevice#default_gateway_metric}.
        :param etcd_host_role: etcd_host_role block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#etcd_host_role CmdeviceDevice#etcd_host_role}
        :param force: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#force CmdeviceDevice#force}.
        :param interfaces: interfaces block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#interfaces CmdeviceDevice#interfaces}
        :param kernel_parameters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#kernel_parameters CmdeviceDevice#kernel_parameters}.
        :param kubelet_role: kubelet_role block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#kubelet_role CmdeviceDevice#kubelet_role}
        :param mac: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#mac CmdeviceDevice#mac}.
        :param management_network: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#management_network CmdeviceDevice#management_network}.
        :param notes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#notes CmdeviceDevice#notes}.
        :param partition: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#partition CmdeviceDevice#partition}.
        :param part_number: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#part_number CmdeviceDevice#part_number}.
        :param power_control: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#power_control CmdeviceDevice#power_control}.
        :param roles: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#roles CmdeviceDevice#roles}.
        :param serial_number: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#serial_number CmdeviceDevice#serial_number}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__348392acc5d38e88703ed0b49fd8d07ab8c0aca4bc9719a0e0c3e0bc10bd1ec3)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        config = CmdeviceDeviceConfig(
            category=category,
            hostname=hostname,
            boot_loader=boot_loader,
            boot_loader_protocol=boot_loader_protocol,
            default_gateway=default_gateway,
            default_gateway_metric=default_gateway_metric,
            etcd_host_role=etcd_host_role,
            force=force,
            interfaces=interfaces,
            kernel_parameters=kernel_parameters,
            kubelet_role=kubelet_role,
            mac=mac,
            management_network=management_network,
            notes=notes,
            partition=partition,
            part_number=part_number,
            power_control=power_control,
            roles=roles,
            serial_number=serial_number,
            connection=connection,
            count=count,
            depends_on=depends_on,
            for_each=for_each,
            lifecycle=lifecycle,
            provider=provider,
            provisioners=provisioners,
        )

        jsii.create(self.__class__, self, [scope, id, config])

    @jsii.member(jsii_name="generateConfigForImport")
    @builtins.classmethod
    def generate_config_for_import(
        cls,
        scope: _constructs_77d1e7e8.Construct,
        import_to_id: builtins.str,
        import_from_id: builtins.str,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    ) -> _cdktf_9a9027ec.ImportableResource:
        '''Generates CDKTF code for importing a CmdeviceDevice resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the CmdeviceDevice to import.
        :param import_from_id: The id of the existing CmdeviceDevice that should be imported. Refer to the {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the CmdeviceDevice to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__59c9d57340069cb48092fe127af6ad04866a51b03203f15b8619a154c15cd797)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putEtcdHostRole")
    def put_etcd_host_role(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceDeviceEtcdHostRole", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4fad49fbecabae4319cc0eb644a753e5422d37761d65e47605f5c46e09b52749)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putEtcdHostRole", [value]))

    @jsii.member(jsii_name="putInterfaces")
    def put_interfaces(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceDeviceInterfaces", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f9e57c706b9a26150f4fb53c5e3f41a7d0b2eb2813b81d3ae925e55ef9f2aa22)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putInterfaces", [value]))

    @jsii.member(jsii_name="putKubeletRole")
    def put_kubelet_role(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceDeviceKubeletRole", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__25270ff92099a9c3b7ce208cfe030ef85dad8c1cf9c575be92ad8c3e7e12c741)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putKubeletRole", [value]))

    @jsii.member(jsii_name="resetBootLoader")
    def reset_boot_loader(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBootLoader", []))

    @jsii.member(jsii_name="resetBootLoaderProtocol")
    def reset_boot_loader_protocol(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBootLoaderProtocol", []))

    @jsii.member(jsii_name="resetDefaultGateway")
    def reset_default_gateway(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultGateway", []))

    @jsii.member(jsii_name="resetDefaultGatewayMetric")
    def reset_default_gateway_metric(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultGatewayMetric", []))

    @jsii.member(jsii_name="resetEtcdHostRole")
    def reset_etcd_host_role(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEtcdHostRole", []))

    @jsii.member(jsii_name="resetForce")
    def reset_force(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetForce", []))

    @jsii.member(jsii_name="resetInterfaces")
    def reset_interfaces(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInterfaces", []))

    @jsii.member(jsii_name="resetKernelParameters")
    def reset_kernel_parameters(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetKernelParameters", []))

    @jsii.member(jsii_name="resetKubeletRole")
    def reset_kubelet_role(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetKubeletRole", []))

    @jsii.member(jsii_name="resetMac")
    def reset_mac(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMac", []))

    @jsii.member(jsii_name="resetManagementNetwork")
    def reset_management_network(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetManagementNetwork", []))

    @jsii.member(jsii_name="resetNotes")
    def reset_notes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNotes", []))

    @jsii.member(jsii_name="resetPartition")
    def reset_partition(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPartition", []))

    @jsii.member(jsii_name="resetPartNumber")
    def reset_part_number(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPartNumber", []))

    @jsii.member(jsii_name="resetPowerControl")
    def reset_power_control(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPowerControl", []))

    @jsii.member(jsii_name="resetRoles")
    def reset_roles(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRoles", []))

    @jsii.member(jsii_name="resetSerialNumber")
    def reset_serial_number(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSerialNumber", []))

    @jsii.member(jsii_name="synthesizeAttributes")
    def _synthesize_attributes(self) -> typing.Mapping[builtins.str, typing.Any]:
        return typing.cast(typing.Mapping[builtins.str, typing.Any], jsii.invoke(self, "synthesizeAttributes", []))

    @jsii.member(jsii_name="synthesizeHclAttributes")
    def _synthesize_hcl_attributes(self) -> typing.Mapping[builtins.str, typing.Any]:
        return typing.cast(typing.Mapping[builtins.str, typing.Any], jsii.invoke(self, "synthesizeHclAttributes", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="tfResourceType")
    def TF_RESOURCE_TYPE(cls) -> builtins.str:
        return typing.cast(builtins.str, jsii.sget(cls, "tfResourceType"))

    @builtins.property
    @jsii.member(jsii_name="baseType")
    def base_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "baseType"))

    @builtins.property
    @jsii.member(jsii_name="childType")
    def child_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "childType"))

    @builtins.property
    @jsii.member(jsii_name="creationTime")
    def creation_time(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "creationTime"))

    @builtins.property
    @jsii.member(jsii_name="etcdHostRole")
    def etcd_host_role(self) -> "CmdeviceDeviceEtcdHostRoleList":
        return typing.cast("CmdeviceDeviceEtcdHostRoleList", jsii.get(self, "etcdHostRole"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="interfaces")
    def interfaces(self) -> "CmdeviceDeviceInterfacesList":
        return typing.cast("CmdeviceDeviceInterfacesList", jsii.get(self, "interfaces"))

    @builtins.property
    @jsii.member(jsii_name="kubeletRole")
    def kubelet_role(self) -> "CmdeviceDeviceKubeletRoleList":
        return typing.cast("CmdeviceDeviceKubeletRoleList", jsii.get(self, "kubeletRole"))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="bootLoaderInput")
    def boot_loader_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bootLoaderInput"))

    @builtins.property
    @jsii.member(jsii_name="bootLoaderProtocolInput")
    def boot_loader_protocol_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bootLoaderProtocolInput"))

    @builtins.property
    @jsii.member(jsii_name="categoryInput")
    def category_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "categoryInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultGatewayInput")
    def default_gateway_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "defaultGatewayInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultGatewayMetricInput")
    def default_gateway_metric_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "defaultGatewayMetricInput"))

    @builtins.property
    @jsii.member(jsii_name="etcdHostRoleInput")
    def etcd_host_role_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceEtcdHostRole"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceEtcdHostRole"]]], jsii.get(self, "etcdHostRoleInput"))

    @builtins.property
    @jsii.member(jsii_name="forceInput")
    def force_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "forceInput"))

    @builtins.property
    @jsii.member(jsii_name="hostnameInput")
    def hostname_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "hostnameInput"))

    @builtins.property
    @jsii.member(jsii_name="interfacesInput")
    def interfaces_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceInterfaces"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceInterfaces"]]], jsii.get(self, "interfacesInput"))

    @builtins.property
    @jsii.member(jsii_name="kernelParametersInput")
    def kernel_parameters_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "kernelParametersInput"))

    @builtins.property
    @jsii.member(jsii_name="kubeletRoleInput")
    def kubelet_role_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceKubeletRole"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceKubeletRole"]]], jsii.get(self, "kubeletRoleInput"))

    @builtins.property
    @jsii.member(jsii_name="macInput")
    def mac_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "macInput"))

    @builtins.property
    @jsii.member(jsii_name="managementNetworkInput")
    def management_network_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "managementNetworkInput"))

    @builtins.property
    @jsii.member(jsii_name="notesInput")
    def notes_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "notesInput"))

    @builtins.property
    @jsii.member(jsii_name="partitionInput")
    def partition_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "partitionInput"))

    @builtins.property
    @jsii.member(jsii_name="partNumberInput")
    def part_number_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "partNumberInput"))

    @builtins.property
    @jsii.member(jsii_name="powerControlInput")
    def power_control_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "powerControlInput"))

    @builtins.property
    @jsii.member(jsii_name="rolesInput")
    def roles_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "rolesInput"))

    @builtins.property
    @jsii.member(jsii_name="serialNumberInput")
    def serial_number_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "serialNumberInput"))

    @builtins.property
    @jsii.member(jsii_name="bootLoader")
    def boot_loader(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "bootLoader"))

    @boot_loader.setter
    def boot_loader(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb574d82b8f722682ea6941c6ea9670de9400de5900f7896a62cf83167a2fa0a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bootLoader", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="bootLoaderProtocol")
    def boot_loader_protocol(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "bootLoaderProtocol"))

    @boot_loader_protocol.setter
    def boot_loader_protocol(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__38d36e6b0815d4c8092714a86894d850afd739cd935da419b13056681e99d7c8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bootLoaderProtocol", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="category")
    def category(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "category"))

    @category.setter
    def category(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4a9208597450e45eedef1cc949b490455ed801cda6070e0063e50abedef2484b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "category", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defaultGateway")
    def default_gateway(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "defaultGateway"))

    @default_gateway.setter
    def default_gateway(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__418b8cc59119b778df4b78f5967cc0cec479cdac2b7eab61c60717f1c38f48f2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defaultGateway", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defaultGatewayMetric")
    def default_gateway_metric(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "defaultGatewayMetric"))

    @default_gateway_metric.setter
    def default_gateway_metric(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__20e36ac03bd6ea9e8f6e0fd7c2dbb89bb059625c70d80970c83dbfc7d63185cd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defaultGatewayMetric", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="force")
    def force(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "force"))

    @force.setter
    def force(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bf478d37cecd1737b755bd54097f86bf4530609a0499f9bbc43cb12050e4c19a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "force", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="hostname")
    def hostname(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "hostname"))

    @hostname.setter
    def hostname(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d81f6c9dc9715b09570c7930575d6d1d1b81929005aef39b813a0305e142faac)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "hostname", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="kernelParameters")
    def kernel_parameters(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "kernelParameters"))

    @kernel_parameters.setter
    def kernel_parameters(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2ddeadbb4d2c7ff3e015b21f466e6a473287b322c6f276bad1d017f5cafe02b9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "kernelParameters", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mac")
    def mac(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mac"))

    @mac.setter
    def mac(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__01a78e51aa92a25fd6b28d3936f1cb1998a419122d2e11bc2674a1c2302f4a92)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mac", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="managementNetwork")
    def management_network(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "managementNetwork"))

    @management_network.setter
    def management_network(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__15f02fe1dd7ffa08ce9b705f06006d8ee3ade7487bee93171381031b1623c5db)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "managementNetwork", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="notes")
    def notes(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "notes"))

    @notes.setter
    def notes(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cb865857bf7d4ef198a3ea3c48504afc058eb137d3a2d2f32f9ef6f18920d778)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "notes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="partition")
    def partition(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "partition"))

    @partition.setter
    def partition(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ae0181dfdc68127f0f9dca5bd7f5b65e6f394e8f009e2616ab8eb44187bc6eba)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "partition", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="partNumber")
    def part_number(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "partNumber"))

    @part_number.setter
    def part_number(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__63fa7e3b01071e3979cb2f454b19b86ab1ad81c7eef8567f03bf171b2aa619a9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "partNumber", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="powerControl")
    def power_control(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "powerControl"))

    @power_control.setter
    def power_control(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7aae4238cd31052f55efd06c5c5b141632671dcde481cdb76641bf96373c3e54)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "powerControl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="roles")
    def roles(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "roles"))

    @roles.setter
    def roles(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__10ee69ce036970e5a174f4a5d35df05debcdf3d34fda9272e28c6fb7ce36dd18)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "roles", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="serialNumber")
    def serial_number(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "serialNumber"))

    @serial_number.setter
    def serial_number(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__73766672ceed118dbf06aec4ce5673b3b7d13d5a270aa8e31e194c96cfd28b2a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "serialNumber", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceDevice.CmdeviceDeviceConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "category": "category",
        "hostname": "hostname",
        "boot_loader": "bootLoader",
        "boot_loader_protocol": "bootLoaderProtocol",
        "default_gateway": "defaultGateway",
        "default_gateway_metric": "defaultGatewayMetric",
        "etcd_host_role": "etcdHostRole",
        "force": "force",
        "interfaces": "interfaces",
        "kernel_parameters": "kernelParameters",
        "kubelet_role": "kubeletRole",
        "mac": "mac",
        "management_network": "managementNetwork",
        "notes": "notes",
        "partition": "partition",
        "part_number": "partNumber",
        "power_control": "powerControl",
        "roles": "roles",
        "serial_number": "serialNumber",
    },
)
class CmdeviceDeviceConfig(_cdktf_9a9027ec.TerraformMetaArguments):
    def __init__(
        self,
        *,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
        category: builtins.str,
        hostname: builtins.str,
        boot_loader: typing.Optional[builtins.str] = None,
        boot_loader_protocol: typing.Optional[builtins.str] = None,
        default_gateway: typing.Optional[builtins.str] = None,
        default_gateway_metric: typing.Optional[jsii.Number] = None,
        etcd_host_role: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceDeviceEtcdHostRole", typing.Dict[builtins.str, typing.Any]]]]] = None,
        force: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        interfaces: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceDeviceInterfaces", typing.Dict[builtins.str, typing.Any]]]]] = None,
        kernel_parameters: typing.Optional[builtins.str] = None,
        kubelet_role: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceDeviceKubeletRole", typing.Dict[builtins.str, typing.Any]]]]] = None,
        mac: typing.Optional[builtins.str] = None,
        management_network: typing.Optional[builtins.str] = None,
        notes: typing.Optional[builtins.str] = None,
        partition: typing.Optional[builtins.str] = None,
        part_number: typing.Optional[builtins.str] = None,
        power_control: typing.Optional[builtins.str] = None,
        roles: typing.Optional[typing.Sequence[builtins.str]] = None,
        serial_number: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param category: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#category CmdeviceDevice#category}.
        :param hostname: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#hostname CmdeviceDevice#hostname}.
        :param boot_loader: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#boot_loader CmdeviceDevice#boot_loader}.
        :param boot_loader_protocol: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#boot_loader_protocol CmdeviceDevice#boot_loader_protocol}.
        :param default_gateway: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#default_gateway CmdeviceDevice#default_gateway}.
        :param default_gateway_metric: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#default_gateway_metric CmdeviceDevice#default_gateway_metric}.
        :param etcd_host_role: etcd_host_role block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#etcd_host_role CmdeviceDevice#etcd_host_role}
        :param force: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#force CmdeviceDevice#force}.
        :param interfaces: interfaces block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#interfaces CmdeviceDevice#interfaces}
        :param kernel_parameters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#kernel_parameters CmdeviceDevice#kernel_parameters}.
        :param kubelet_role: kubelet_role block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#kubelet_role CmdeviceDevice#kubelet_role}
        :param mac: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#mac CmdeviceDevice#mac}.
        :param management_network: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#management_network CmdeviceDevice#management_network}.
        :param notes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#notes CmdeviceDevice#notes}.
        :param partition: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#partition CmdeviceDevice#partition}.
        :param part_number: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#part_number CmdeviceDevice#part_number}.
        :param power_control: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#power_control CmdeviceDevice#power_control}.
        :param roles: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#roles CmdeviceDevice#roles}.
        :param serial_number: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#serial_number CmdeviceDevice#serial_number}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2187c1bea19d8aeeee480cb5ef579ae5840a902d3911d16a39b6bd7e9a19b7fc)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument category", value=category, expected_type=type_hints["category"])
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument boot_loader", value=boot_loader, expected_type=type_hints["boot_loader"])
            check_type(argname="argument boot_loader_protocol", value=boot_loader_protocol, expected_type=type_hints["boot_loader_protocol"])
            check_type(argname="argument default_gateway", value=default_gateway, expected_type=type_hints["default_gateway"])
            check_type(argname="argument default_gateway_metric", value=default_gateway_metric, expected_type=type_hints["default_gateway_metric"])
            check_type(argname="argument etcd_host_role", value=etcd_host_role, expected_type=type_hints["etcd_host_role"])
            check_type(argname="argument force", value=force, expected_type=type_hints["force"])
            check_type(argname="argument interfaces", value=interfaces, expected_type=type_hints["interfaces"])
            check_type(argname="argument kernel_parameters", value=kernel_parameters, expected_type=type_hints["kernel_parameters"])
            check_type(argname="argument kubelet_role", value=kubelet_role, expected_type=type_hints["kubelet_role"])
            check_type(argname="argument mac", value=mac, expected_type=type_hints["mac"])
            check_type(argname="argument management_network", value=management_network, expected_type=type_hints["management_network"])
            check_type(argname="argument notes", value=notes, expected_type=type_hints["notes"])
            check_type(argname="argument partition", value=partition, expected_type=type_hints["partition"])
            check_type(argname="argument part_number", value=part_number, expected_type=type_hints["part_number"])
            check_type(argname="argument power_control", value=power_control, expected_type=type_hints["power_control"])
            check_type(argname="argument roles", value=roles, expected_type=type_hints["roles"])
            check_type(argname="argument serial_number", value=serial_number, expected_type=type_hints["serial_number"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "category": category,
            "hostname": hostname,
        }
        if connection is not None:
            self._values["connection"] = connection
        if count is not None:
            self._values["count"] = count
        if depends_on is not None:
            self._values["depends_on"] = depends_on
        if for_each is not None:
            self._values["for_each"] = for_each
        if lifecycle is not None:
            self._values["lifecycle"] = lifecycle
        if provider is not None:
            self._values["provider"] = provider
        if provisioners is not None:
            self._values["provisioners"] = provisioners
        if boot_loader is not None:
            self._values["boot_loader"] = boot_loader
        if boot_loader_protocol is not None:
            self._values["boot_loader_protocol"] = boot_loader_protocol
        if default_gateway is not None:
            self._values["default_gateway"] = default_gateway
        if default_gateway_metric is not None:
            self._values["default_gateway_metric"] = default_gateway_metric
        if etcd_host_role is not None:
            self._values["etcd_host_role"] = etcd_host_role
        if force is not None:
            self._values["force"] = force
        if interfaces is not None:
            self._values["interfaces"] = interfaces
        if kernel_parameters is not None:
            self._values["kernel_parameters"] = kernel_parameters
        if kubelet_role is not None:
            self._values["kubelet_role"] = kubelet_role
        if mac is not None:
            self._values["mac"] = mac
        if management_network is not None:
            self._values["management_network"] = management_network
        if notes is not None:
            self._values["notes"] = notes
        if partition is not None:
            self._values["partition"] = partition
        if part_number is not None:
            self._values["part_number"] = part_number
        if power_control is not None:
            self._values["power_control"] = power_control
        if roles is not None:
            self._values["roles"] = roles
        if serial_number is not None:
            self._values["serial_number"] = serial_number

    @builtins.property
    def connection(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, _cdktf_9a9027ec.WinrmProvisionerConnection]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, _cdktf_9a9027ec.WinrmProvisionerConnection]], result)

    @builtins.property
    def count(
        self,
    ) -> typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("count")
        return typing.cast(typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]], result)

    @builtins.property
    def depends_on(
        self,
    ) -> typing.Optional[typing.List[_cdktf_9a9027ec.ITerraformDependable]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("depends_on")
        return typing.cast(typing.Optional[typing.List[_cdktf_9a9027ec.ITerraformDependable]], result)

    @builtins.property
    def for_each(self) -> typing.Optional[_cdktf_9a9027ec.ITerraformIterator]:
        '''
        :stability: experimental
        '''
        result = self._values.get("for_each")
        return typing.cast(typing.Optional[_cdktf_9a9027ec.ITerraformIterator], result)

    @builtins.property
    def lifecycle(self) -> typing.Optional[_cdktf_9a9027ec.TerraformResourceLifecycle]:
        '''
        :stability: experimental
        '''
        result = self._values.get("lifecycle")
        return typing.cast(typing.Optional[_cdktf_9a9027ec.TerraformResourceLifecycle], result)

    @builtins.property
    def provider(self) -> typing.Optional[_cdktf_9a9027ec.TerraformProvider]:
        '''
        :stability: experimental
        '''
        result = self._values.get("provider")
        return typing.cast(typing.Optional[_cdktf_9a9027ec.TerraformProvider], result)

    @builtins.property
    def provisioners(
        self,
    ) -> typing.Optional[typing.List[typing.Union[_cdktf_9a9027ec.FileProvisioner, _cdktf_9a9027ec.LocalExecProvisioner, _cdktf_9a9027ec.RemoteExecProvisioner]]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("provisioners")
        return typing.cast(typing.Optional[typing.List[typing.Union[_cdktf_9a9027ec.FileProvisioner, _cdktf_9a9027ec.LocalExecProvisioner, _cdktf_9a9027ec.RemoteExecProvisioner]]], result)

    @builtins.property
    def category(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#category CmdeviceDevice#category}.'''
        result = self._values.get("category")
        assert result is not None, "Required property 'category' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def hostname(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#hostname CmdeviceDevice#hostname}.'''
        result = self._values.get("hostname")
        assert result is not None, "Required property 'hostname' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def boot_loader(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#boot_loader CmdeviceDevice#boot_loader}.'''
        result = self._values.get("boot_loader")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def boot_loader_protocol(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#boot_loader_protocol CmdeviceDevice#boot_loader_protocol}.'''
        result = self._values.get("boot_loader_protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def default_gateway(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#default_gateway CmdeviceDevice#default_gateway}.'''
        result = self._values.get("default_gateway")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def default_gateway_metric(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#default_gateway_metric CmdeviceDevice#default_gateway_metric}.'''
        result = self._values.get("default_gateway_metric")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def etcd_host_role(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceEtcdHostRole"]]]:
        '''etcd_host_role block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#etcd_host_role CmdeviceDevice#etcd_host_role}
        '''
        result = self._values.get("etcd_host_role")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceEtcdHostRole"]]], result)

    @builtins.property
    def force(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#force CmdeviceDevice#force}.'''
        result = self._values.get("force")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def interfaces(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceInterfaces"]]]:
        '''interfaces block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#interfaces CmdeviceDevice#interfaces}
        '''
        result = self._values.get("interfaces")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceInterfaces"]]], result)

    @builtins.property
    def kernel_parameters(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#kernel_parameters CmdeviceDevice#kernel_parameters}.'''
        result = self._values.get("kernel_parameters")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kubelet_role(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceKubeletRole"]]]:
        '''kubelet_role block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#kubelet_role CmdeviceDevice#kubelet_role}
        '''
        result = self._values.get("kubelet_role")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceDeviceKubeletRole"]]], result)

    @builtins.property
    def mac(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#mac CmdeviceDevice#mac}.'''
        result = self._values.get("mac")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def management_network(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#management_network CmdeviceDevice#management_network}.'''
        result = self._values.get("management_network")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notes(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#notes CmdeviceDevice#notes}.'''
        result = self._values.get("notes")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def partition(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#partition CmdeviceDevice#partition}.'''
        result = self._values.get("partition")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def part_number(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#part_number CmdeviceDevice#part_number}.'''
        result = self._values.get("part_number")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def power_control(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#power_control CmdeviceDevice#power_control}.'''
        result = self._values.get("power_control")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def roles(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#roles CmdeviceDevice#roles}.'''
        result = self._values.get("roles")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def serial_number(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#serial_number CmdeviceDevice#serial_number}.'''
        result = self._values.get("serial_number")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceDeviceConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="bcm.cmdeviceDevice.CmdeviceDeviceEtcdHostRole",
    jsii_struct_bases=[],
    name_mapping={
        "etcd_cluster": "etcdCluster",
        "advertise_client_urls": "advertiseClientUrls",
        "advertise_peer_urls": "advertisePeerUrls",
        "listen_client_urls": "listenClientUrls",
        "listen_peer_urls": "listenPeerUrls",
        "max_snapshots": "maxSnapshots",
        "member_name": "memberName",
        "snapshot_count": "snapshotCount",
        "spool": "spool",
    },
)
class CmdeviceDeviceEtcdHostRole:
    def __init__(
        self,
        *,
        etcd_cluster: builtins.str,
        advertise_client_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
        advertise_peer_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
        listen_client_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
        listen_peer_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_snapshots: typing.Optional[jsii.Number] = None,
        member_name: typing.Optional[builtins.str] = None,
        snapshot_count: typing.Optional[jsii.Number] = None,
        spool: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param etcd_cluster: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#etcd_cluster CmdeviceDevice#etcd_cluster}.
        :param advertise_client_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#advertise_client_urls CmdeviceDevice#advertise_client_urls}.
        :param advertise_peer_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#advertise_peer_urls CmdeviceDevice#advertise_peer_urls}.
        :param listen_client_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#listen_client_urls CmdeviceDevice#listen_client_urls}.
        :param listen_peer_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#listen_peer_urls CmdeviceDevice#listen_peer_urls}.
        :param max_snapshots: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#max_snapshots CmdeviceDevice#max_snapshots}.
        :param member_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#member_name CmdeviceDevice#member_name}.
        :param snapshot_count: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#snapshot_count CmdeviceDevice#snapshot_count}.
        :param spool: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#spool CmdeviceDevice#spool}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b71dad2dd36cb1ef78868fd30df17252115ef3ce068130ad7f49b17fbbc17c5a)
            check_type(argname="argument etcd_cluster", value=etcd_cluster, expected_type=type_hints["etcd_cluster"])
            check_type(argname="argument advertise_client_urls", value=advertise_client_urls, expected_type=type_hints["advertise_client_urls"])
            check_type(argname="argument advertise_peer_urls", value=advertise_peer_urls, expected_type=type_hints["advertise_peer_urls"])
            check_type(argname="argument listen_client_urls", value=listen_client_urls, expected_type=type_hints["listen_client_urls"])
            check_type(argname="argument listen_peer_urls", value=listen_peer_urls, expected_type=type_hints["listen_peer_urls"])
            check_type(argname="argument max_snapshots", value=max_snapshots, expected_type=type_hints["max_snapshots"])
            check_type(argname="argument member_name", value=member_name, expected_type=type_hints["member_name"])
            check_type(argname="argument snapshot_count", value=snapshot_count, expected_type=type_hints["snapshot_count"])
            check_type(argname="argument spool", value=spool, expected_type=type_hints["spool"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "etcd_cluster": etcd_cluster,
        }
        if advertise_client_urls is not None:
            self._values["advertise_client_urls"] = advertise_client_urls
        if advertise_peer_urls is not None:
            self._values["advertise_peer_urls"] = advertise_peer_urls
        if listen_client_urls is not None:
            self._values["listen_client_urls"] = listen_client_urls
        if listen_peer_urls is not None:
            self._values["listen_peer_urls"] = listen_peer_urls
        if max_snapshots is not None:
            self._values["max_snapshots"] = max_snapshots
        if member_name is not None:
            self._values["member_name"] = member_name
        if snapshot_count is not None:
            self._values["snapshot_count"] = snapshot_count
        if spool is not None:
            self._values["spool"] = spool

    @builtins.property
    def etcd_cluster(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#etcd_cluster CmdeviceDevice#etcd_cluster}.'''
        result = self._values.get("etcd_cluster")
        assert result is not None, "Required property 'etcd_cluster' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def advertise_client_urls(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#advertise_client_urls CmdeviceDevice#advertise_client_urls}.'''
        result = self._values.get("advertise_client_urls")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def advertise_peer_urls(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#advertise_peer_urls CmdeviceDevice#advertise_peer_urls}.'''
        result = self._values.get("advertise_peer_urls")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def listen_client_urls(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#listen_client_urls CmdeviceDevice#listen_client_urls}.'''
        result = self._values.get("listen_client_urls")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def listen_peer_urls(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#listen_peer_urls CmdeviceDevice#listen_peer_urls}.'''
        result = self._values.get("listen_peer_urls")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_snapshots(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#max_snapshots CmdeviceDevice#max_snapshots}.'''
        result = self._values.get("max_snapshots")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def member_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#member_name CmdeviceDevice#member_name}.'''
        result = self._values.get("member_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def snapshot_count(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#snapshot_count CmdeviceDevice#snapshot_count}.'''
        result = self._values.get("snapshot_count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def spool(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#spool CmdeviceDevice#spool}.'''
        result = self._values.get("spool")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceDeviceEtcdHostRole(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceDeviceEtcdHostRoleList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceDevice.CmdeviceDeviceEtcdHostRoleList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c063a6c413a021113bedcff2397f09d45613282e991270b558507fbac27c293d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmdeviceDeviceEtcdHostRoleOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__acc2019f425cb144933047f4c99fb05b9d4f4982b2593b38d5e97e9a23a12f57)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmdeviceDeviceEtcdHostRoleOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__75860741a6794dd00057f3b7238456e9de7c871067819ee03a7f12e06c0e2eaa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2efc111e9fce09d5858584dbf7fcafcb958258a9ecc7a3664f738e8abbcba804)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fed8b205eccbea51717f2461a549c33c3345f42afe5ef55540dae792c8eb094a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceEtcdHostRole]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceEtcdHostRole]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceEtcdHostRole]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2576d3d5301cb1de4e676820ad8e8cf7511d6908edfcee14efff5e7e59b45ed0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmdeviceDeviceEtcdHostRoleOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceDevice.CmdeviceDeviceEtcdHostRoleOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aca38191b1aeb0b15831f45c76ad9520383ab18904646332e84d965c0f19789a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetAdvertiseClientUrls")
    def reset_advertise_client_urls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAdvertiseClientUrls", []))

    @jsii.member(jsii_name="resetAdvertisePeerUrls")
    def reset_advertise_peer_urls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAdvertisePeerUrls", []))

    @jsii.member(jsii_name="resetListenClientUrls")
    def reset_listen_client_urls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetListenClientUrls", []))

    @jsii.member(jsii_name="resetListenPeerUrls")
    def reset_listen_peer_urls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetListenPeerUrls", []))

    @jsii.member(jsii_name="resetMaxSnapshots")
    def reset_max_snapshots(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMaxSnapshots", []))

    @jsii.member(jsii_name="resetMemberName")
    def reset_member_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMemberName", []))

    @jsii.member(jsii_name="resetSnapshotCount")
    def reset_snapshot_count(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSnapshotCount", []))

    @jsii.member(jsii_name="resetSpool")
    def reset_spool(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSpool", []))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="advertiseClientUrlsInput")
    def advertise_client_urls_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "advertiseClientUrlsInput"))

    @builtins.property
    @jsii.member(jsii_name="advertisePeerUrlsInput")
    def advertise_peer_urls_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "advertisePeerUrlsInput"))

    @builtins.property
    @jsii.member(jsii_name="etcdClusterInput")
    def etcd_cluster_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "etcdClusterInput"))

    @builtins.property
    @jsii.member(jsii_name="listenClientUrlsInput")
    def listen_client_urls_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "listenClientUrlsInput"))

    @builtins.property
    @jsii.member(jsii_name="listenPeerUrlsInput")
    def listen_peer_urls_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "listenPeerUrlsInput"))

    @builtins.property
    @jsii.member(jsii_name="maxSnapshotsInput")
    def max_snapshots_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "maxSnapshotsInput"))

    @builtins.property
    @jsii.member(jsii_name="memberNameInput")
    def member_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "memberNameInput"))

    @builtins.property
    @jsii.member(jsii_name="snapshotCountInput")
    def snapshot_count_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "snapshotCountInput"))

    @builtins.property
    @jsii.member(jsii_name="spoolInput")
    def spool_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "spoolInput"))

    @builtins.property
    @jsii.member(jsii_name="advertiseClientUrls")
    def advertise_client_urls(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "advertiseClientUrls"))

    @advertise_client_urls.setter
    def advertise_client_urls(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f052490cd2e722f083efebc7e7e8261c5b1c6a379158cff6de518f08e5c561b3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "advertiseClientUrls", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="advertisePeerUrls")
    def advertise_peer_urls(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "advertisePeerUrls"))

    @advertise_peer_urls.setter
    def advertise_peer_urls(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d664cfabbe2f905e12be120bcd48c6825bef711f2152267873df8a3a13e35e45)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "advertisePeerUrls", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="etcdCluster")
    def etcd_cluster(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "etcdCluster"))

    @etcd_cluster.setter
    def etcd_cluster(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0e2ca5f113745e1475e42c676ef3ee54d4bbd70e034625a0b835372b5790e7c0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "etcdCluster", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="listenClientUrls")
    def listen_client_urls(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "listenClientUrls"))

    @listen_client_urls.setter
    def listen_client_urls(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7f1f2e954dd71d405d30010943d0cb9baad1557c12ab3916caa1d607ee31612a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "listenClientUrls", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="listenPeerUrls")
    def listen_peer_urls(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "listenPeerUrls"))

    @listen_peer_urls.setter
    def listen_peer_urls(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7b8e90ee119674d213b7983401bbc5e51a937fab613ea3eb3da0f2d134cf9480)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "listenPeerUrls", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="maxSnapshots")
    def max_snapshots(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "maxSnapshots"))

    @max_snapshots.setter
    def max_snapshots(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__855f0ffceba48d7723e13f57ca067ed950e19a2fffdc3d94a73e29907f590fb6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "maxSnapshots", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="memberName")
    def member_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "memberName"))

    @member_name.setter
    def member_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a0958c9c0396803a918e19319a507c8527a538486e5455b0afbcfa2c891bc1e8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "memberName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="snapshotCount")
    def snapshot_count(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "snapshotCount"))

    @snapshot_count.setter
    def snapshot_count(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb278d6098436cb4f01dbb4e359b8305f712cc7319a75d47af9f2973dde62bbf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "snapshotCount", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="spool")
    def spool(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "spool"))

    @spool.setter
    def spool(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__902c9013fe8fdb7a487a76e988e029101ad2c54235d73f373e45823a76bfce5d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "spool", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceEtcdHostRole]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceEtcdHostRole]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceEtcdHostRole]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d6d169b61cab783badba952219a8ca99757fbdd0597122990c92101621ff72e1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceDevice.CmdeviceDeviceInterfaces",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "type": "type",
        "bond_mode": "bondMode",
        "bootable": "bootable",
        "dhcp": "dhcp",
        "ip": "ip",
        "ipv6_ip": "ipv6Ip",
        "mac": "mac",
        "members": "members",
        "network": "network",
        "start_if": "startIf",
    },
)
class CmdeviceDeviceInterfaces:
    def __init__(
        self,
        *,
        name: builtins.str,
        type: builtins.str,
        bond_mode: typing.Optional[builtins.str] = None,
        bootable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        dhcp: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        ip: typing.Optional[builtins.str] = None,
        ipv6_ip: typing.Optional[builtins.str] = None,
        mac: typing.Optional[builtins.str] = None,
        members: typing.Optional[typing.Sequence[builtins.str]] = None,
        network: typing.Optional[builtins.str] = None,
        start_if: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#name CmdeviceDevice#name}.
        :param type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#type CmdeviceDevice#type}.
        :param bond_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#bond_mode CmdeviceDevice#bond_mode}.
        :param bootable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#bootable CmdeviceDevice#bootable}.
        :param dhcp: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#dhcp CmdeviceDevice#dhcp}.
        :param ip: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#ip CmdeviceDevice#ip}.
        :param ipv6_ip: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#ipv6_ip CmdeviceDevice#ipv6_ip}.
        :param mac: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#mac CmdeviceDevice#mac}.
        :param members: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#members CmdeviceDevice#members}.
        :param network: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#network CmdeviceDevice#network}.
        :param start_if: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#start_if CmdeviceDevice#start_if}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a508686a4814207af784dbf1cc75b4692933e82c297dbf4b8bf5456fd1c44a5b)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument bond_mode", value=bond_mode, expected_type=type_hints["bond_mode"])
            check_type(argname="argument bootable", value=bootable, expected_type=type_hints["bootable"])
            check_type(argname="argument dhcp", value=dhcp, expected_type=type_hints["dhcp"])
            check_type(argname="argument ip", value=ip, expected_type=type_hints["ip"])
            check_type(argname="argument ipv6_ip", value=ipv6_ip, expected_type=type_hints["ipv6_ip"])
            check_type(argname="argument mac", value=mac, expected_type=type_hints["mac"])
            check_type(argname="argument members", value=members, expected_type=type_hints["members"])
            check_type(argname="argument network", value=network, expected_type=type_hints["network"])
            check_type(argname="argument start_if", value=start_if, expected_type=type_hints["start_if"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "type": type,
        }
        if bond_mode is not None:
            self._values["bond_mode"] = bond_mode
        if bootable is not None:
            self._values["bootable"] = bootable
        if dhcp is not None:
            self._values["dhcp"] = dhcp
        if ip is not None:
            self._values["ip"] = ip
        if ipv6_ip is not None:
            self._values["ipv6_ip"] = ipv6_ip
        if mac is not None:
            self._values["mac"] = mac
        if members is not None:
            self._values["members"] = members
        if network is not None:
            self._values["network"] = network
        if start_if is not None:
            self._values["start_if"] = start_if

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#name CmdeviceDevice#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#type CmdeviceDevice#type}.'''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def bond_mode(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#bond_mode CmdeviceDevice#bond_mode}.'''
        result = self._values.get("bond_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def bootable(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#bootable CmdeviceDevice#bootable}.'''
        result = self._values.get("bootable")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def dhcp(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#dhcp CmdeviceDevice#dhcp}.'''
        result = self._values.get("dhcp")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def ip(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#ip CmdeviceDevice#ip}.'''
        result = self._values.get("ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv6_ip(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#ipv6_ip CmdeviceDevice#ipv6_ip}.'''
        result = self._values.get("ipv6_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mac(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#mac CmdeviceDevice#mac}.'''
        result = self._values.get("mac")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def members(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#members CmdeviceDevice#members}.'''
        result = self._values.get("members")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def network(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#network CmdeviceDevice#network}.'''
        result = self._values.get("network")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def start_if(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#start_if CmdeviceDevice#start_if}.'''
        result = self._values.get("start_if")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceDeviceInterfaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceDeviceInterfacesList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceDevice.CmdeviceDeviceInterfacesList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__17aabf11ef8e9882a2d2d1731f1b2d006ef14ebd14f59fd6dcdb5ea83c9c2033)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmdeviceDeviceInterfacesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ddc13e60d798bbcb854aff32eb675b085bbc69f2c8056623e2c433ba42607fae)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmdeviceDeviceInterfacesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8192ff83174ba8b0d5f76c460ce30c10cbc66cc42d38f124af9271e80507a2ea)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8c72e691fa060db2e6d79c8c3bea1dd4705240fe5622a799d34a4bd5f38efaa1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1105287751fab8b7640713f64b410dbbcafc0fa4072c524a33d986592f7e3d43)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceInterfaces]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceInterfaces]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceInterfaces]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6edb399b6d25ec94f06d3cab64e9d452c63672394088480b7aed18fcb5c76e73)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmdeviceDeviceInterfacesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceDevice.CmdeviceDeviceInterfacesOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ff8f71d99907be1d9f777a9df57fa79fc5d9efe9bfc4dfa599f71f884ec7999b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetBondMode")
    def reset_bond_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBondMode", []))

    @jsii.member(jsii_name="resetBootable")
    def reset_bootable(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBootable", []))

    @jsii.member(jsii_name="resetDhcp")
    def reset_dhcp(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDhcp", []))

    @jsii.member(jsii_name="resetIp")
    def reset_ip(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIp", []))

    @jsii.member(jsii_name="resetIpv6Ip")
    def reset_ipv6_ip(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIpv6Ip", []))

    @jsii.member(jsii_name="resetMac")
    def reset_mac(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMac", []))

    @jsii.member(jsii_name="resetMembers")
    def reset_members(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMembers", []))

    @jsii.member(jsii_name="resetNetwork")
    def reset_network(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNetwork", []))

    @jsii.member(jsii_name="resetStartIf")
    def reset_start_if(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStartIf", []))

    @builtins.property
    @jsii.member(jsii_name="baseType")
    def base_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "baseType"))

    @builtins.property
    @jsii.member(jsii_name="cardtype")
    def cardtype(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "cardtype"))

    @builtins.property
    @jsii.member(jsii_name="childType")
    def child_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "childType"))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="bondModeInput")
    def bond_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bondModeInput"))

    @builtins.property
    @jsii.member(jsii_name="bootableInput")
    def bootable_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "bootableInput"))

    @builtins.property
    @jsii.member(jsii_name="dhcpInput")
    def dhcp_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "dhcpInput"))

    @builtins.property
    @jsii.member(jsii_name="ipInput")
    def ip_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "ipInput"))

    @builtins.property
    @jsii.member(jsii_name="ipv6IpInput")
    def ipv6_ip_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "ipv6IpInput"))

    @builtins.property
    @jsii.member(jsii_name="macInput")
    def mac_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "macInput"))

    @builtins.property
    @jsii.member(jsii_name="membersInput")
    def members_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "membersInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="networkInput")
    def network_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "networkInput"))

    @builtins.property
    @jsii.member(jsii_name="startIfInput")
    def start_if_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "startIfInput"))

    @builtins.property
    @jsii.member(jsii_name="typeInput")
    def type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "typeInput"))

    @builtins.property
    @jsii.member(jsii_name="bondMode")
    def bond_mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "bondMode"))

    @bond_mode.setter
    def bond_mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f1b8dc3483f089b599e9ae181482d7a7147bc7c1d518779bf29975139d51c906)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bondMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="bootable")
    def bootable(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "bootable"))

    @bootable.setter
    def bootable(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__143b38b8eaf7f3771e22283e962ca2f51ebdf704f0d0d976ddf59c88c11b1dca)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bootable", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="dhcp")
    def dhcp(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "dhcp"))

    @dhcp.setter
    def dhcp(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a06ccf69ea0036ef7cf2de4e7ea09a41637a7fd3166f03403d729ded2554f4df)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "dhcp", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="ip")
    def ip(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "ip"))

    @ip.setter
    def ip(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__069a8cd9aa85b480d65cc5c964910ca9db89ef861cb143ac9a57ca87911c2618)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "ip", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="ipv6Ip")
    def ipv6_ip(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "ipv6Ip"))

    @ipv6_ip.setter
    def ipv6_ip(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__be1144882d815f2d05a19503e9e54f2253f501786649e838cfaf598a4af80f14)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "ipv6Ip", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mac")
    def mac(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mac"))

    @mac.setter
    def mac(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__25857dee3fa7831f443f78458b7b01b46e22409f34ae90fb8ff2bfc2cdd129d4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mac", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="members")
    def members(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "members"))

    @members.setter
    def members(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aa25dc7c4c4fad27b15d07f6fbdea774e41b5109df4295cdea650b1202229b5f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "members", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__96e8bd0f4fdced77cc3fc19197eaa965872a552e6eaa7eb2aa108baf918e8b92)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="network")
    def network(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "network"))

    @network.setter
    def network(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7ad56fb7ab4437bd93497ffda8e33e2e4b87eb747b9115b651588f1df5903d5a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "network", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="startIf")
    def start_if(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "startIf"))

    @start_if.setter
    def start_if(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9e117afa9609b261aae271caf1358ecaa2c02a0dae85fee1c364af213fca2bc2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "startIf", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="type")
    def type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "type"))

    @type.setter
    def type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fe1a52b919f2cc261c92572ba8042a0cfd793b45114a3751c8a4b16a875911b5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "type", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceInterfaces]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceInterfaces]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceInterfaces]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__637868da01cb8a7940d0612e2cf2816ad09e4776d1753bdbe0790a51d7cfbace)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceDevice.CmdeviceDeviceKubeletRole",
    jsii_struct_bases=[],
    name_mapping={
        "kube_cluster": "kubeCluster",
        "container_runtime_service": "containerRuntimeService",
        "control_plane": "controlPlane",
        "custom_yaml": "customYaml",
        "max_pods": "maxPods",
        "options": "options",
        "worker": "worker",
    },
)
class CmdeviceDeviceKubeletRole:
    def __init__(
        self,
        *,
        kube_cluster: builtins.str,
        container_runtime_service: typing.Optional[builtins.str] = None,
        control_plane: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        custom_yaml: typing.Optional[builtins.str] = None,
        max_pods: typing.Optional[jsii.Number] = None,
        options: typing.Optional[builtins.str] = None,
        worker: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param kube_cluster: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#kube_cluster CmdeviceDevice#kube_cluster}.
        :param container_runtime_service: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#container_runtime_service CmdeviceDevice#container_runtime_service}.
        :param control_plane: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#control_plane CmdeviceDevice#control_plane}.
        :param custom_yaml: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#custom_yaml CmdeviceDevice#custom_yaml}.
        :param max_pods: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#max_pods CmdeviceDevice#max_pods}.
        :param options: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#options CmdeviceDevice#options}.
        :param worker: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#worker CmdeviceDevice#worker}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__44e483f2bdeaf01dfde1a048ac65c6e2dd0eec3e930be319da62e1ee96beb7e0)
            check_type(argname="argument kube_cluster", value=kube_cluster, expected_type=type_hints["kube_cluster"])
            check_type(argname="argument container_runtime_service", value=container_runtime_service, expected_type=type_hints["container_runtime_service"])
            check_type(argname="argument control_plane", value=control_plane, expected_type=type_hints["control_plane"])
            check_type(argname="argument custom_yaml", value=custom_yaml, expected_type=type_hints["custom_yaml"])
            check_type(argname="argument max_pods", value=max_pods, expected_type=type_hints["max_pods"])
            check_type(argname="argument options", value=options, expected_type=type_hints["options"])
            check_type(argname="argument worker", value=worker, expected_type=type_hints["worker"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kube_cluster": kube_cluster,
        }
        if container_runtime_service is not None:
            self._values["container_runtime_service"] = container_runtime_service
        if control_plane is not None:
            self._values["control_plane"] = control_plane
        if custom_yaml is not None:
            self._values["custom_yaml"] = custom_yaml
        if max_pods is not None:
            self._values["max_pods"] = max_pods
        if options is not None:
            self._values["options"] = options
        if worker is not None:
            self._values["worker"] = worker

    @builtins.property
    def kube_cluster(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#kube_cluster CmdeviceDevice#kube_cluster}.'''
        result = self._values.get("kube_cluster")
        assert result is not None, "Required property 'kube_cluster' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def container_runtime_service(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#container_runtime_service CmdeviceDevice#container_runtime_service}.'''
        result = self._values.get("container_runtime_service")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def control_plane(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#control_plane CmdeviceDevice#control_plane}.'''
        result = self._values.get("control_plane")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def custom_yaml(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#custom_yaml CmdeviceDevice#custom_yaml}.'''
        result = self._values.get("custom_yaml")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_pods(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#max_pods CmdeviceDevice#max_pods}.'''
        result = self._values.get("max_pods")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def options(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#options CmdeviceDevice#options}.'''
        result = self._values.get("options")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def worker(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_device#worker CmdeviceDevice#worker}.'''
        result = self._values.get("worker")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceDeviceKubeletRole(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceDeviceKubeletRoleList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceDevice.CmdeviceDeviceKubeletRoleList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8b634d9f0b63cdf5370ea2da2bf5133920c0314df26a70be8f6cb354b657f08a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmdeviceDeviceKubeletRoleOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e060d80f962c3a93c2203ef8498ba66c5ff0b08abfa7e9a410c885ebb8b2158a)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmdeviceDeviceKubeletRoleOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__689484a4317c3c49681b597b933f194ce8a185aa17758c267d9a02f61a3c66c8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8f257eaeac5e761dec463c8a0486baf70c1d65e90c0bfce01c131fc0c363638a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__acf1c84336bc87ba930630b11fb31c911b3a295ca1aa5dc98d3742935f1ca171)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceKubeletRole]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceKubeletRole]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceKubeletRole]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f78f9c4635ea419913779d7b08e214abb25dda2e7409f05276dcb4ce6ab4ba9b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmdeviceDeviceKubeletRoleOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceDevice.CmdeviceDeviceKubeletRoleOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b36dfd1fd3c7bb71aa32654a01c7e42efcc86e9ae65cab903700c618342744ec)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetContainerRuntimeService")
    def reset_container_runtime_service(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetContainerRuntimeService", []))

    @jsii.member(jsii_name="resetControlPlane")
    def reset_control_plane(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetControlPlane", []))

    @jsii.member(jsii_name="resetCustomYaml")
    def reset_custom_yaml(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomYaml", []))

    @jsii.member(jsii_name="resetMaxPods")
    def reset_max_pods(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMaxPods", []))

    @jsii.member(jsii_name="resetOptions")
    def reset_options(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOptions", []))

    @jsii.member(jsii_name="resetWorker")
    def reset_worker(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetWorker", []))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="containerRuntimeServiceInput")
    def container_runtime_service_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "containerRuntimeServiceInput"))

    @builtins.property
    @jsii.member(jsii_name="controlPlaneInput")
    def control_plane_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "controlPlaneInput"))

    @builtins.property
    @jsii.member(jsii_name="customYamlInput")
    def custom_yaml_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "customYamlInput"))

    @builtins.property
    @jsii.member(jsii_name="kubeClusterInput")
    def kube_cluster_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "kubeClusterInput"))

    @builtins.property
    @jsii.member(jsii_name="maxPodsInput")
    def max_pods_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "maxPodsInput"))

    @builtins.property
    @jsii.member(jsii_name="optionsInput")
    def options_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "optionsInput"))

    @builtins.property
    @jsii.member(jsii_name="workerInput")
    def worker_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "workerInput"))

    @builtins.property
    @jsii.member(jsii_name="containerRuntimeService")
    def container_runtime_service(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "containerRuntimeService"))

    @container_runtime_service.setter
    def container_runtime_service(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a4d44f33c254ff3ab950c836e2c1b58bb73353fa36fd12cf0a6d9939ed6bc5ae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "containerRuntimeService", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="controlPlane")
    def control_plane(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "controlPlane"))

    @control_plane.setter
    def control_plane(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8b9663926a4016c952d15da458d947100f6116fbbaf845803e13bbd79755f912)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "controlPlane", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="customYaml")
    def custom_yaml(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "customYaml"))

    @custom_yaml.setter
    def custom_yaml(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__72e4c33ef4e81a71a0bfbec1d76645ba165f3f76fab7fd71bb8f44ed9a1194f2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "customYaml", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="kubeCluster")
    def kube_cluster(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "kubeCluster"))

    @kube_cluster.setter
    def kube_cluster(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fab9c63df500f632ad7bf248320c2690186a41cfeae3ba8beb6a5f94d43d4c12)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "kubeCluster", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="maxPods")
    def max_pods(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "maxPods"))

    @max_pods.setter
    def max_pods(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fa4ea2861ab232beb91f2f2458d5e24f799274505ba3a96883e8d9009d4627a9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "maxPods", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="options")
    def options(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "options"))

    @options.setter
    def options(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ec92bc0eeaeef6130745cbf990312ba1f999fafb2734681d65891f3aa5931390)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "options", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="worker")
    def worker(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "worker"))

    @worker.setter
    def worker(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e2a1bb768cd1c1233f9f70eb586309c0fb6f4fe1367262adf02972681b2d41ad)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "worker", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceKubeletRole]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceKubeletRole]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceKubeletRole]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__89ddcd024a3297f75afd7a211bf8f485bf7dd35a846b2347979c9c26100ad7b4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "CmdeviceDevice",
    "CmdeviceDeviceConfig",
    "CmdeviceDeviceEtcdHostRole",
    "CmdeviceDeviceEtcdHostRoleList",
    "CmdeviceDeviceEtcdHostRoleOutputReference",
    "CmdeviceDeviceInterfaces",
    "CmdeviceDeviceInterfacesList",
    "CmdeviceDeviceInterfacesOutputReference",
    "CmdeviceDeviceKubeletRole",
    "CmdeviceDeviceKubeletRoleList",
    "CmdeviceDeviceKubeletRoleOutputReference",
]

publication.publish()

def _typecheckingstub__348392acc5d38e88703ed0b49fd8d07ab8c0aca4bc9719a0e0c3e0bc10bd1ec3(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    category: builtins.str,
    hostname: builtins.str,
    boot_loader: typing.Optional[builtins.str] = None,
    boot_loader_protocol: typing.Optional[builtins.str] = None,
    default_gateway: typing.Optional[builtins.str] = None,
    default_gateway_metric: typing.Optional[jsii.Number] = None,
    etcd_host_role: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceDeviceEtcdHostRole, typing.Dict[builtins.str, typing.Any]]]]] = None,
    force: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    interfaces: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceDeviceInterfaces, typing.Dict[builtins.str, typing.Any]]]]] = None,
    kernel_parameters: typing.Optional[builtins.str] = None,
    kubelet_role: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceDeviceKubeletRole, typing.Dict[builtins.str, typing.Any]]]]] = None,
    mac: typing.Optional[builtins.str] = None,
    management_network: typing.Optional[builtins.str] = None,
    notes: typing.Optional[builtins.str] = None,
    partition: typing.Optional[builtins.str] = None,
    part_number: typing.Optional[builtins.str] = None,
    power_control: typing.Optional[builtins.str] = None,
    roles: typing.Optional[typing.Sequence[builtins.str]] = None,
    serial_number: typing.Optional[builtins.str] = None,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59c9d57340069cb48092fe127af6ad04866a51b03203f15b8619a154c15cd797(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4fad49fbecabae4319cc0eb644a753e5422d37761d65e47605f5c46e09b52749(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceDeviceEtcdHostRole, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9e57c706b9a26150f4fb53c5e3f41a7d0b2eb2813b81d3ae925e55ef9f2aa22(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceDeviceInterfaces, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__25270ff92099a9c3b7ce208cfe030ef85dad8c1cf9c575be92ad8c3e7e12c741(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceDeviceKubeletRole, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb574d82b8f722682ea6941c6ea9670de9400de5900f7896a62cf83167a2fa0a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38d36e6b0815d4c8092714a86894d850afd739cd935da419b13056681e99d7c8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a9208597450e45eedef1cc949b490455ed801cda6070e0063e50abedef2484b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__418b8cc59119b778df4b78f5967cc0cec479cdac2b7eab61c60717f1c38f48f2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20e36ac03bd6ea9e8f6e0fd7c2dbb89bb059625c70d80970c83dbfc7d63185cd(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bf478d37cecd1737b755bd54097f86bf4530609a0499f9bbc43cb12050e4c19a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d81f6c9dc9715b09570c7930575d6d1d1b81929005aef39b813a0305e142faac(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ddeadbb4d2c7ff3e015b21f466e6a473287b322c6f276bad1d017f5cafe02b9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01a78e51aa92a25fd6b28d3936f1cb1998a419122d2e11bc2674a1c2302f4a92(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__15f02fe1dd7ffa08ce9b705f06006d8ee3ade7487bee93171381031b1623c5db(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb865857bf7d4ef198a3ea3c48504afc058eb137d3a2d2f32f9ef6f18920d778(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ae0181dfdc68127f0f9dca5bd7f5b65e6f394e8f009e2616ab8eb44187bc6eba(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__63fa7e3b01071e3979cb2f454b19b86ab1ad81c7eef8567f03bf171b2aa619a9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7aae4238cd31052f55efd06c5c5b141632671dcde481cdb76641bf96373c3e54(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__10ee69ce036970e5a174f4a5d35df05debcdf3d34fda9272e28c6fb7ce36dd18(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73766672ceed118dbf06aec4ce5673b3b7d13d5a270aa8e31e194c96cfd28b2a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2187c1bea19d8aeeee480cb5ef579ae5840a902d3911d16a39b6bd7e9a19b7fc(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    category: builtins.str,
    hostname: builtins.str,
    boot_loader: typing.Optional[builtins.str] = None,
    boot_loader_protocol: typing.Optional[builtins.str] = None,
    default_gateway: typing.Optional[builtins.str] = None,
    default_gateway_metric: typing.Optional[jsii.Number] = None,
    etcd_host_role: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceDeviceEtcdHostRole, typing.Dict[builtins.str, typing.Any]]]]] = None,
    force: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    interfaces: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceDeviceInterfaces, typing.Dict[builtins.str, typing.Any]]]]] = None,
    kernel_parameters: typing.Optional[builtins.str] = None,
    kubelet_role: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceDeviceKubeletRole, typing.Dict[builtins.str, typing.Any]]]]] = None,
    mac: typing.Optional[builtins.str] = None,
    management_network: typing.Optional[builtins.str] = None,
    notes: typing.Optional[builtins.str] = None,
    partition: typing.Optional[builtins.str] = None,
    part_number: typing.Optional[builtins.str] = None,
    power_control: typing.Optional[builtins.str] = None,
    roles: typing.Optional[typing.Sequence[builtins.str]] = None,
    serial_number: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b71dad2dd36cb1ef78868fd30df17252115ef3ce068130ad7f49b17fbbc17c5a(
    *,
    etcd_cluster: builtins.str,
    advertise_client_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
    advertise_peer_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
    listen_client_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
    listen_peer_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_snapshots: typing.Optional[jsii.Number] = None,
    member_name: typing.Optional[builtins.str] = None,
    snapshot_count: typing.Optional[jsii.Number] = None,
    spool: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c063a6c413a021113bedcff2397f09d45613282e991270b558507fbac27c293d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__acc2019f425cb144933047f4c99fb05b9d4f4982b2593b38d5e97e9a23a12f57(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__75860741a6794dd00057f3b7238456e9de7c871067819ee03a7f12e06c0e2eaa(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2efc111e9fce09d5858584dbf7fcafcb958258a9ecc7a3664f738e8abbcba804(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fed8b205eccbea51717f2461a549c33c3345f42afe5ef55540dae792c8eb094a(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2576d3d5301cb1de4e676820ad8e8cf7511d6908edfcee14efff5e7e59b45ed0(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceEtcdHostRole]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aca38191b1aeb0b15831f45c76ad9520383ab18904646332e84d965c0f19789a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f052490cd2e722f083efebc7e7e8261c5b1c6a379158cff6de518f08e5c561b3(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d664cfabbe2f905e12be120bcd48c6825bef711f2152267873df8a3a13e35e45(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e2ca5f113745e1475e42c676ef3ee54d4bbd70e034625a0b835372b5790e7c0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7f1f2e954dd71d405d30010943d0cb9baad1557c12ab3916caa1d607ee31612a(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b8e90ee119674d213b7983401bbc5e51a937fab613ea3eb3da0f2d134cf9480(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__855f0ffceba48d7723e13f57ca067ed950e19a2fffdc3d94a73e29907f590fb6(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0958c9c0396803a918e19319a507c8527a538486e5455b0afbcfa2c891bc1e8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb278d6098436cb4f01dbb4e359b8305f712cc7319a75d47af9f2973dde62bbf(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__902c9013fe8fdb7a487a76e988e029101ad2c54235d73f373e45823a76bfce5d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d6d169b61cab783badba952219a8ca99757fbdd0597122990c92101621ff72e1(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceEtcdHostRole]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a508686a4814207af784dbf1cc75b4692933e82c297dbf4b8bf5456fd1c44a5b(
    *,
    name: builtins.str,
    type: builtins.str,
    bond_mode: typing.Optional[builtins.str] = None,
    bootable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    dhcp: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ip: typing.Optional[builtins.str] = None,
    ipv6_ip: typing.Optional[builtins.str] = None,
    mac: typing.Optional[builtins.str] = None,
    members: typing.Optional[typing.Sequence[builtins.str]] = None,
    network: typing.Optional[builtins.str] = None,
    start_if: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__17aabf11ef8e9882a2d2d1731f1b2d006ef14ebd14f59fd6dcdb5ea83c9c2033(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ddc13e60d798bbcb854aff32eb675b085bbc69f2c8056623e2c433ba42607fae(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8192ff83174ba8b0d5f76c460ce30c10cbc66cc42d38f124af9271e80507a2ea(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c72e691fa060db2e6d79c8c3bea1dd4705240fe5622a799d34a4bd5f38efaa1(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1105287751fab8b7640713f64b410dbbcafc0fa4072c524a33d986592f7e3d43(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6edb399b6d25ec94f06d3cab64e9d452c63672394088480b7aed18fcb5c76e73(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceInterfaces]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff8f71d99907be1d9f777a9df57fa79fc5d9efe9bfc4dfa599f71f884ec7999b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f1b8dc3483f089b599e9ae181482d7a7147bc7c1d518779bf29975139d51c906(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__143b38b8eaf7f3771e22283e962ca2f51ebdf704f0d0d976ddf59c88c11b1dca(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a06ccf69ea0036ef7cf2de4e7ea09a41637a7fd3166f03403d729ded2554f4df(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__069a8cd9aa85b480d65cc5c964910ca9db89ef861cb143ac9a57ca87911c2618(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__be1144882d815f2d05a19503e9e54f2253f501786649e838cfaf598a4af80f14(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__25857dee3fa7831f443f78458b7b01b46e22409f34ae90fb8ff2bfc2cdd129d4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aa25dc7c4c4fad27b15d07f6fbdea774e41b5109df4295cdea650b1202229b5f(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96e8bd0f4fdced77cc3fc19197eaa965872a552e6eaa7eb2aa108baf918e8b92(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7ad56fb7ab4437bd93497ffda8e33e2e4b87eb747b9115b651588f1df5903d5a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e117afa9609b261aae271caf1358ecaa2c02a0dae85fee1c364af213fca2bc2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fe1a52b919f2cc261c92572ba8042a0cfd793b45114a3751c8a4b16a875911b5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__637868da01cb8a7940d0612e2cf2816ad09e4776d1753bdbe0790a51d7cfbace(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceInterfaces]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44e483f2bdeaf01dfde1a048ac65c6e2dd0eec3e930be319da62e1ee96beb7e0(
    *,
    kube_cluster: builtins.str,
    container_runtime_service: typing.Optional[builtins.str] = None,
    control_plane: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    custom_yaml: typing.Optional[builtins.str] = None,
    max_pods: typing.Optional[jsii.Number] = None,
    options: typing.Optional[builtins.str] = None,
    worker: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8b634d9f0b63cdf5370ea2da2bf5133920c0314df26a70be8f6cb354b657f08a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e060d80f962c3a93c2203ef8498ba66c5ff0b08abfa7e9a410c885ebb8b2158a(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__689484a4317c3c49681b597b933f194ce8a185aa17758c267d9a02f61a3c66c8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f257eaeac5e761dec463c8a0486baf70c1d65e90c0bfce01c131fc0c363638a(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__acf1c84336bc87ba930630b11fb31c911b3a295ca1aa5dc98d3742935f1ca171(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f78f9c4635ea419913779d7b08e214abb25dda2e7409f05276dcb4ce6ab4ba9b(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceDeviceKubeletRole]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b36dfd1fd3c7bb71aa32654a01c7e42efcc86e9ae65cab903700c618342744ec(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a4d44f33c254ff3ab950c836e2c1b58bb73353fa36fd12cf0a6d9939ed6bc5ae(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8b9663926a4016c952d15da458d947100f6116fbbaf845803e13bbd79755f912(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72e4c33ef4e81a71a0bfbec1d76645ba165f3f76fab7fd71bb8f44ed9a1194f2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fab9c63df500f632ad7bf248320c2690186a41cfeae3ba8beb6a5f94d43d4c12(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa4ea2861ab232beb91f2f2458d5e24f799274505ba3a96883e8d9009d4627a9(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec92bc0eeaeef6130745cbf990312ba1f999fafb2734681d65891f3aa5931390(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e2a1bb768cd1c1233f9f70eb586309c0fb6f4fe1367262adf02972681b2d41ad(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89ddcd024a3297f75afd7a211bf8f485bf7dd35a846b2347979c9c26100ad7b4(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceDeviceKubeletRole]],
) -> None:
    """Type checking stubs"""
    pass
