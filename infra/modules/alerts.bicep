metadata description = 'What somebody has to hear of: errors, an unwell server, a throttled store, people not told.'

param name string
param location string
param tags object

@description('Empty: the alerts show in the portal and nobody is written to.')
param email string
param appId string
param storeId string
param workspaceId string

var metricAlerts = [
  {
    key: 'server-errors'
    description: 'The server answered with 5xx more than five times in five minutes.'
    severity: 2
    scope: appId
    namespace: 'Microsoft.Web/sites'
    metric: 'Http5xx'
    dimensions: []
    operator: 'GreaterThan'
    threshold: 5
    aggregation: 'Total'
  }
  {
    key: 'unhealthy'
    description: 'A server has failed its health check for five minutes.'
    severity: 1
    scope: appId
    namespace: 'Microsoft.Web/sites'
    metric: 'HealthCheckStatus'
    dimensions: []
    operator: 'LessThan'
    threshold: 100
    aggregation: 'Average'
  }
  {
    key: 'store-throttled'
    description: 'Cosmos DB refused more than a hundred requests in five minutes for want of capacity.'
    severity: 3
    scope: storeId
    namespace: 'Microsoft.DocumentDB/databaseAccounts'
    metric: 'TotalRequests'
    dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
    operator: 'GreaterThan'
    threshold: 100
    aggregation: 'Count'
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: '${name}-people'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'VisitReady'
    enabled: true
    emailReceivers: [{ name: 'people', emailAddress: email, useCommonAlertSchema: true }]
  }
}

var actions = empty(email) ? [] : [{ actionGroupId: people.id }]

resource metrics 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for alert in metricAlerts: {
    name: '${name}-${alert.key}'
    location: 'global'
    tags: tags
    properties: {
      description: alert.description
      severity: alert.severity
      enabled: true
      scopes: [alert.scope]
      evaluationFrequency: 'PT1M'
      windowSize: 'PT5M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: alert.key
            metricNamespace: alert.namespace
            metricName: alert.metric
            dimensions: alert.dimensions
            operator: alert.operator
            threshold: alert.threshold
            timeAggregation: alert.aggregation
          }
        ]
      }
      actions: actions
    }
  }
]

// The program logs one line for each delivery that failed for good; names are not in it.
var searches = [
  {
    key: 'not-told'
    description: 'Deliveries failed for a fault of the server’s own.'
    severity: 1
    query: 'AppServiceConsoleLogs | where ResultDescription has "delivery failed"'
  }
  {
    key: 'waiting'
    description: 'Messages went out more than two minutes after their time: Teams throttles, or no server works.'
    severity: 2
    query: 'AppMetrics | where Name == "visit_ready.queue.wait" and Max > 120000'
  }
]

resource found 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [
  for search in searches: {
    name: '${name}-${search.key}'
    location: location
    tags: tags
    properties: {
      description: search.description
      severity: search.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT5M'
      // In a new workspace the tables come with the first lines.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: search.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: empty(email) ? [] : [people.id] }
    }
  }
]
