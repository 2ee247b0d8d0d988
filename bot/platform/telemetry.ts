import { useAzureMonitor, shutdownAzureMonitor } from '@azure/monitor-opentelemetry';
import { DefaultAzureCredential } from '@azure/identity';
import { metrics } from '@opentelemetry/api';
import { logs, SeverityNumber } from '@opentelemetry/api-logs';
import type { Logger } from '../application/ports.ts';
import { measured, type Measured, type Measures } from '../application/measures.ts';

export interface Telemetry {
  readonly measures: Measures;
  /** The log, and what it says to Application Insights as well. */
  readonly alsoTold: (log: Logger) => Logger;
  /** Sends what is still waiting. */
  readonly stop: () => Promise<void>;
}

const scope = 'visit-ready';

/**
 * Sends traces, metrics and logs to Application Insights. Only what is loaded afterwards can be
 * traced, so it comes first.
 * @param settings.byIdentity the server's Azure identity says who writes; else the address is enough
 */
export function startTelemetry(settings: {
  connectionString: string;
  byIdentity: boolean;
}): Telemetry {
  const { connectionString, byIdentity } = settings;
  useAzureMonitor({
    azureMonitorExporterOptions: {
      connectionString,
      // What cannot be sent is let go: nothing is kept on the server's disk.
      disableOfflineStorage: true,
      ...(byIdentity && { credential: new DefaultAzureCredential() }),
    },
    enableLiveMetrics: false,
  });
  return { measures: createMeasures(), alsoTold, stop: shutdownAzureMonitor };
}

function createMeasures(): Measures {
  const meter = metrics.getMeter(scope);
  const make = <Instrument>(
    create: (name: string, options: { description: string }) => Instrument,
  ): ((what: Measured) => Instrument) => {
    const made = new Map<Measured, Instrument>();
    return (what) => {
      const found = made.get(what) ?? create(what, { description: measured[what] });
      made.set(what, found);
      return found;
    };
  };
  const counter = make((name, options) => meter.createCounter(name, options));
  const histogram = make((name, options) => meter.createHistogram(name, options));
  const level = make((name, options) => meter.createUpDownCounter(name, options));
  return {
    count: (what, by, kind) => {
      counter(what).add(by, { kind });
    },
    took: (what, milliseconds, kind) => {
      histogram(what).record(milliseconds, { kind });
    },
    change: (what, by) => {
      level(what).add(by);
    },
  };
}

function alsoTold(log: Logger): Logger {
  const told = logs.getLogger(scope);
  const both =
    (level: keyof Logger): Logger['info'] =>
    (values, message) => {
      log[level](values, message);
      if (level === 'debug') return;
      told.emit({
        severityText: level.toUpperCase(),
        severityNumber: severities[level],
        body: message,
        attributes: attributesOf(values),
      });
    };
  return { debug: both('debug'), info: both('info'), warn: both('warn'), error: both('error') };
}

const severities = {
  info: SeverityNumber.INFO,
  warn: SeverityNumber.WARN,
  error: SeverityNumber.ERROR,
};

function attributesOf(values: object): Record<string, string | number | boolean> {
  const attributes: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    if (value instanceof Error) {
      attributes['exception.type'] = value.name;
      attributes['exception.message'] = value.message;
      attributes['exception.stacktrace'] = value.stack ?? '';
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      attributes[name] = value;
  }
  return attributes;
}
