using '../main.bicep'

param environment = 'test'
param tabAppId = readEnvironmentVariable('TAB_APP_ID')
param councilTenantIds = split(readEnvironmentVariable('COUNCIL_TENANT_IDS'), ',')
param directors = split(readEnvironmentVariable('DIRECTORS', ''), ',')
param teamsAppId = readEnvironmentVariable('TEAMS_CATALOGUE_ID', '')
param instances = 1
param planSku = 'B1'
