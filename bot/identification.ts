import type { Parts } from './application/ports.ts';
import type { Config } from './config.ts';
import { createIdentifyCaller } from './http/connector/identify-caller.ts';
import { createEntraCheck } from './http/entra-tokens.ts';
import { identifyByEntra, identifyByPersona } from './http/identify.ts';

/** Personas in development, Entra as soon as the tab has a registration. */
export function identificationOf(config: Config, parts: Parts) {
  const [council = ''] = config.councils;
  const { councils, tabAppId, publicUrl } = config;
  if (tabAppId === null) {
    const identify = identifyByPersona(parts, council);
    const personas = { council };
    const ways = { councils, checkToken: null, identify };
    return { identify, identifyCaller: createIdentifyCaller(parts, ways), personas, publicUrl };
  }
  const checkToken = createEntraCheck({ tabAppId, councils });
  const identify = identifyByEntra(parts, checkToken);
  const ways = { councils, checkToken, identify };
  return { identify, identifyCaller: createIdentifyCaller(parts, ways), personas: null, publicUrl };
}
