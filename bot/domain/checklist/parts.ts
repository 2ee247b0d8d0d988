import { z } from 'zod';
import annualConversation from './parts/annual-conversation.json' with { type: 'json' };
import anyTheme from './parts/any-theme.json' with { type: 'json' };
import call from './parts/call.json' with { type: 'json' };
import dataAndDocuments from './parts/data-and-documents.json' with { type: 'json' };
import drill from './parts/drill.json' with { type: 'json' };
import fieldwork from './parts/fieldwork.json' with { type: 'json' };
import inspection from './parts/inspection.json' with { type: 'json' };
import jtai from './parts/jtai.json' with { type: 'json' };
import letter from './parts/letter.json' with { type: 'json' };
import logistics from './parts/logistics.json' with { type: 'json' };
import monitoringVisit from './parts/monitoring-visit.json' with { type: 'json' };
import personal from './parts/personal.json' with { type: 'json' };
import practice from './parts/practice.json' with { type: 'json' };
import report from './parts/report.json' with { type: 'json' };
import selfEvaluation from './parts/self-evaluation.json' with { type: 'json' };
import shortInspection from './parts/short-inspection.json' with { type: 'json' };
import standardInspection from './parts/standard-inspection.json' with { type: 'json' };
import themeCareLeavers from './parts/theme-care-leavers.json' with { type: 'json' };
import themeChildrenInCare from './parts/theme-children-in-care.json' with { type: 'json' };
import themeChildrenInNeedAndProtection from './parts/theme-children-in-need-and-protection.json' with { type: 'json' };
import themeExtraFamilialRisk from './parts/theme-extra-familial-risk.json' with { type: 'json' };
import themeFrontDoor from './parts/theme-front-door.json' with { type: 'json' };
import themePermanence from './parts/theme-permanence.json' with { type: 'json' };
import themePlacementsForOlderChildren from './parts/theme-placements-for-older-children.json' with { type: 'json' };
import { partSchema, type Part } from './part.ts';

const data: Record<string, unknown> = {
  'annual-conversation': annualConversation,
  'any-theme': anyTheme,
  call,
  'data-and-documents': dataAndDocuments,
  drill,
  fieldwork,
  inspection,
  jtai,
  letter,
  logistics,
  'monitoring-visit': monitoringVisit,
  personal,
  practice,
  report,
  'self-evaluation': selfEvaluation,
  'short-inspection': shortInspection,
  'standard-inspection': standardInspection,
  'theme-care-leavers': themeCareLeavers,
  'theme-children-in-care': themeChildrenInCare,
  'theme-children-in-need-and-protection': themeChildrenInNeedAndProtection,
  'theme-extra-familial-risk': themeExtraFamilialRisk,
  'theme-front-door': themeFrontDoor,
  'theme-permanence': themePermanence,
  'theme-placements-for-older-children': themePlacementsForOlderChildren,
};

const parts = new Map<string, Part>();

/**
 * A piece of the shipped templates by its name, or undefined where there is none. Read on first use:
 * most starts of the server need no template.
 */
export function partNamed(name: string): Part | undefined {
  const known = parts.get(name);
  if (known !== undefined || !(name in data)) return known;
  const read = partSchema.safeParse(data[name]);
  if (!read.success) throw new Error(`Part ${name} is wrong:\n${z.prettifyError(read.error)}`);
  parts.set(name, read.data);
  return read.data;
}
