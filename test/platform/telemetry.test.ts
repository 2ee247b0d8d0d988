import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { demoTenantId } from '../../bot/config.ts';
import { startInsightsDouble, type InsightsDouble } from '../support/start-insights-double.ts';
import type { Program } from '../support/start-program.ts';
import { startServer } from '../support/start-server.ts';
import { teamsActivity } from '../support/teams-activity.ts';
import { startDouble } from '../support/test-app.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';

describe('a server with Application Insights', function () {
  this.timeout(120_000);

  let folder: TemporaryFolder;
  let insights: InsightsDouble;
  let teams: ConnectorDouble;
  let server: Program;
  let url: string;

  before(async () => {
    folder = temporaryFolder();
    insights = await startInsightsDouble();
    teams = await startDouble(demoStaff);
    writeFileSync(folder.file('double.pem'), insights.certificate);
    server = await startServer({
      SQLITE_PATH: folder.file('visit-ready.sqlite'),
      COUNCIL_TENANT_IDS: demoTenantId,
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.connectionString,
      NODE_EXTRA_CA_CERTS: folder.file('double.pem'),
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
    });
    ({ url } = server);
    const [person] = teams.options.people;
    const activity = teamsActivity(teams, { person: person! }, { type: 'message', text: 'help' });
    await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    await fetch(`${url}/api/people?words=Clarke`);
    await server.stop('SIGTERM');
  });

  after(async () => {
    await teams.stop();
    await insights.stop();
    folder.remove();
  });

  it('tells how long Teams waited for its answers', () => {
    const names = insights
      .told('MetricData')
      .flatMap(({ metrics }) => (metrics as { name: string }[]).map(({ name }) => name));

    assert.ok(names.includes('visit_ready.turns'), names.join(', '));
  });

  it('tells what it logs', () => {
    const messages = insights.told('MessageData').map(({ message }) => message);

    assert.ok(messages.includes('listening'), messages.join(', '));
  });

  it('traces requests, without what somebody searched for', () => {
    const urls = insights.told('RequestData').map((request) => String(request.url));

    assert.ok(
      urls.some((traced) => traced.endsWith('/api/messages')),
      urls.join(', '),
    );
    assert.doesNotMatch(insights.everything(), /Clarke/);
  });
});
