metadata description = 'Storage queue on which messages wait for their second, reached by identity alone.'

param name string
param location string
param tags object

@description('The identity that puts and takes messages.')
param principalId string
param subnetId string
param dnsZoneId string
param workspaceId string

var private = !empty(subnetId)
// Storage Queue Data Contributor.
var queueContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
  }
}

resource service 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01' = {
  parent: service
  name: 'visit-ready-chunks'
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: account
  name: guid(account.id, principalId, queueContributor)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      queueContributor
    )
  }
}

module endpoint 'private-endpoint.bicep' = if (private) {
  name: 'queue-endpoint'
  params: {
    name: '${name}-queue'
    location: location
    tags: tags
    targetId: account.id
    groupId: 'queue'
    subnetId: subnetId
    dnsZoneId: dnsZoneId
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: service
  name: 'to-logs'
  properties: {
    workspaceId: workspaceId
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}

output queueUrl string = '${account.properties.primaryEndpoints.queue}${queue.name}'
