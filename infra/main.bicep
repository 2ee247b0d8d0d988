metadata description = 'Visit Ready for one council: web app, bot, store, queue and monitoring, without a secret anywhere.'

targetScope = 'resourceGroup'

@description('Short name that every resource carries, for example “visit-ready”.')
@minLength(3)
@maxLength(16)
param name string = 'visit-ready'

@allowed(['test', 'production'])
param environment string

@description('UK South, so that data stays in the United Kingdom.')
param location string = 'uksouth'

@description('The tab’s own registration in Entra ID. It must not be the bot’s.')
@minLength(36)
@maxLength(36)
param tabAppId string

@description('The Microsoft 365 tenants that are served; nobody else gets an answer.')
@minLength(1)
param councilTenantIds string[]

@description('Entra object ids of the first people who may announce a visit.')
param directors string[] = []

@description('The address under which people reach the app; empty for the web app’s own.')
param publicHost string = ''

@description('Servers that run at once. Two outlive an update or a fault of one.')
@minValue(1)
@maxValue(10)
param instances int = 2

@description('P0v3 carries one council. Basic plans (B1) are cheaper and have no slot.')
param planSku string = 'P0v3'

@description('“serverless” bills by request; “autoscale” holds a ready capacity.')
@allowed(['serverless', 'autoscale'])
param storeCapacity string = 'serverless'

@description('Keeps store and queue off the internet.')
param privateNetworking bool = false

@description('The app’s id in the organisation’s Teams catalogue: with it the app is installed for whoever is to be told, and cards lead into the tab. Empty until the app is in the catalogue.')
param teamsAppId string = ''

@description('A Key Vault reference to 32 random bytes in base64, which seal other systems’ addresses. Empty: other systems are told nothing.')
param connectorKeyReference string = ''

@description('Who hears of alerts; empty for nobody.')
param alertEmail string = ''

param tags object = {
  application: 'visit-ready'
  environment: environment
}

var suffix = uniqueString(resourceGroup().id)
var base = '${name}-${environment}'
// Storage accounts and Cosmos DB accounts share one namespace with the whole world.
var worldwide = toLower('${take(replace(base, '-', ''), 14)}${take(suffix, 10)}')
var appHost = '${base}-${take(suffix, 6)}.azurewebsites.net'
var host = empty(publicHost) ? appHost : publicHost

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: base, location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: base
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module network 'modules/network.bicep' = if (privateNetworking) {
  name: 'network'
  params: { name: base, location: location, tags: tags }
}

module store 'modules/store.bicep' = {
  name: 'store'
  params: {
    name: worldwide
    location: location
    tags: tags
    capacity: storeCapacity
    principalId: identity.outputs.principalId
    subnetId: privateNetworking ? network!.outputs.endpointsSubnetId : ''
    dnsZoneId: privateNetworking ? network!.outputs.storeZoneId : ''
    workspaceId: monitoring.outputs.workspaceId
  }
}

module queue 'modules/queue.bicep' = {
  name: 'queue'
  params: {
    name: worldwide
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    subnetId: privateNetworking ? network!.outputs.endpointsSubnetId : ''
    dnsZoneId: privateNetworking ? network!.outputs.queueZoneId : ''
    workspaceId: monitoring.outputs.workspaceId
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: '${base}-${take(suffix, 6)}'
    location: location
    tags: tags
    planSku: planSku
    instances: instances
    slot: !startsWith(planSku, 'B')
    identityId: identity.outputs.id
    subnetId: privateNetworking ? network!.outputs.appSubnetId : ''
    workspaceId: monitoring.outputs.workspaceId
    settings: {
      NODE_ENV: 'production'
      PUBLIC_URL: 'https://${host}'
      COUNCIL_TENANT_IDS: join(councilTenantIds, ',')
      DIRECTORS: join(directors, ',')
      TAB_APP_ID: tabAppId
      LOG_LEVEL: 'info'
      APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
      MicrosoftAppId: identity.outputs.clientId
      MicrosoftAppType: 'UserAssignedMsi'
      MicrosoftAppTenantId: tenant().tenantId
      // Which of the app’s identities DefaultAzureCredential asks for.
      AZURE_CLIENT_ID: identity.outputs.clientId
      STORE: 'cosmos'
      COSMOS_ENDPOINT: store.outputs.endpoint
      COSMOS_DATABASE: store.outputs.databaseName
      COSMOS_CONTAINER: store.outputs.containerName
      QUEUE: 'azure-storage'
      STORAGE_QUEUE_URL: queue.outputs.queueUrl
      GRAPH_INSTALL: empty(teamsAppId) ? 'off' : 'on'
      TEAMS_APP_ID: teamsAppId
      CONNECTOR_KEY: connectorKeyReference
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${base}-${take(suffix, 6)}'
    tags: tags
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    endpoint: 'https://${host}/api/messages'
    workspaceId: monitoring.outputs.workspaceId
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: base
    location: location
    tags: tags
    email: alertEmail
    appId: app.outputs.id
    storeId: store.outputs.id
    workspaceId: monitoring.outputs.workspaceId
  }
}

@description('For the app package’s settings: MicrosoftAppId and PUBLIC_DOMAIN.')
output botAppId string = identity.outputs.clientId
output publicDomain string = host
output webAppName string = app.outputs.name
output webAppId string = app.outputs.id
output storeEndpoint string = store.outputs.endpoint
