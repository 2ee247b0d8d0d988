using '../main.bicep'

param environment = 'production'
param tabAppId = readEnvironmentVariable('TAB_APP_ID')
param councilTenantIds = split(readEnvironmentVariable('COUNCIL_TENANT_IDS'), ',')
param directors = split(readEnvironmentVariable('DIRECTORS'), ',')
param teamsAppId = readEnvironmentVariable('TEAMS_CATALOGUE_ID', '')
param publicHost = readEnvironmentVariable('PUBLIC_HOST', '')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')
param instances = 2
param planSku = 'P0v3'
param storeCapacity = 'serverless'
param privateNetworking = true
