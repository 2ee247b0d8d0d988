import assert from 'node:assert/strict';
import { visitInView } from '../../bot/contract/visit-in-view.ts';
import type { VisitSummary } from '../../bot/contract/visit.ts';
import { aReadiness } from '../tabs/a-readiness.ts';

describe('the visit that a page is about', () => {
  const { visit } = aReadiness();
  const aVisit = (some: Partial<VisitSummary>): VisitSummary => ({ ...visit, ...some });
  const past = aVisit({ id: 'past', state: 'closed' });
  const drill = aVisit({ id: 'drill', drill: true });
  const yearly = aVisit({ id: 'yearly', yearlyEvent: true });
  const real = aVisit({ id: 'real', state: 'fieldwork' });
  const deferred = aVisit({ id: 'deferred', state: 'deferred' });

  it('is the one that is asked for, whatever its state', () => {
    assert.equal(visitInView([drill, real, past], 'past'), past);
  });

  it('is the one under way, before practice and yearly events that began later', () => {
    assert.equal(visitInView([drill, yearly, real, past], null), real);
    assert.equal(visitInView([past, drill], null), drill);
  });

  it('is a deferred one where none is under way', () => {
    assert.equal(visitInView([past, deferred], null), deferred);
  });

  it('is none where all are over', () => {
    assert.equal(visitInView([past], null), undefined);
  });
});
