metadata description = 'Cosmos DB: one account, one database, one container, reached by identity alone.'

param name string
param location string
param tags object

@allowed(['serverless', 'autoscale'])
param capacity string

@description('The identity that reads and writes.')
param principalId string

@description('For a private endpoint; empty leaves the account on the internet, behind identity.')
param subnetId string
param dnsZoneId string
param workspaceId string

@description('The most that autoscale goes to, in request units a second.')
param autoscaleMost int = 4000

var private = !empty(subnetId)
var definition = loadJsonContent('../../bot/stores/cosmos/container.json')
// Cosmos DB Built-in Data Contributor: reads and writes documents, changes no settings.
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: capacity == 'autoscale' }]
    capabilities: capacity == 'serverless' ? [{ name: 'EnableServerless' }] : []
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous30Days' } }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: 'visit-ready'
  properties: { resource: { id: 'visit-ready' } }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: database
  name: 'documents'
  properties: {
    resource: union({ id: 'documents' }, definition)
    options: capacity == 'autoscale' ? { autoscaleSettings: { maxThroughput: autoscaleMost } } : {}
  }
}

resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: account.id
  }
}

module endpoint 'private-endpoint.bicep' = if (private) {
  name: 'store-endpoint'
  params: {
    name: '${name}-store'
    location: location
    tags: tags
    targetId: account.id
    groupId: 'Sql'
    subnetId: subnetId
    dnsZoneId: dnsZoneId
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'to-logs'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'ControlPlaneRequests', enabled: true }]
    metrics: [{ category: 'Requests', enabled: true }]
  }
}

output id string = account.id
output endpoint string = account.properties.documentEndpoint
output databaseName string = database.name
output containerName string = container.name
