metadata description = 'The server on App Service: Linux, Node 24, with a slot for updates without a gap.'

param name string
param location string
param tags object
param planSku string
param instances int
param identityId string

@description('For private networking; empty without.')
param subnetId string
param workspaceId string

@description('The environment of the program, by the names of bot/config.ts.')
param settings object

@description('A second place to put the next version, warmed up before it is swapped in. Basic plans have none.')
param slot bool

// The platform's own: the package is run as it was built, and nothing is installed in Azure.
var platformSettings = {
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  WEBSITE_RUN_FROM_PACKAGE: '1'
}
var appSettings = [
  for setting in items(union(settings, platformSettings)): {
    name: setting.key
    value: string(setting.value)
  }
]

var siteConfig = {
  linuxFxVersion: 'NODE|24-lts'
  appCommandLine: 'npm start'
  alwaysOn: true
  // Turns false before a stop, so that nobody is sent to a server that is leaving.
  healthCheckPath: '/ready'
  http20Enabled: true
  minTlsVersion: '1.2'
  ftpsState: 'Disabled'
  appSettings: appSettings
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: planSku, capacity: instances }
  properties: { reserved: true, zoneRedundant: instances > 1 }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: siteConfig
  }
}

resource next 'Microsoft.Web/sites/slots@2024-04-01' = if (slot) {
  parent: app
  name: 'next'
  location: location
  tags: tags
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: siteConfig
  }
}

@batchSize(1)
resource noBasicSignIn 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = [
  for way in ['ftp', 'scm']: {
    parent: app
    name: way
    properties: { allow: false }
  }
]

@batchSize(1)
resource noBasicSignInToNext 'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2024-04-01' = [
  for way in ['ftp', 'scm']: if (slot) {
    parent: next
    name: way
    properties: { allow: false }
  }
]

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'to-logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceAuditLogs', enabled: true }
    ]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output id string = app.id
output name string = app.name
