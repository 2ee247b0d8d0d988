import { z } from 'zod';

/**
 * Fields of the API for other systems, each with the title and the description that a maker of flows
 * reads. Instants are ISO in UTC, days `YYYY-MM-DD` in London.
 */
export const text = (title: string, description: string) => z.string().meta({ title, description });
export const count = (title: string, description: string) => z.int().meta({ title, description });
export const instant = (title: string, description: string) =>
  z.iso.datetime({ offset: true }).meta({ title, description });
export const day = (title: string, description: string) =>
  z.iso.date().meta({ title, description });
export const flag = (title: string, description: string) =>
  z.boolean().meta({ title, description });
export const oneOf = <const Values extends readonly string[]>(
  values: Values,
  title: string,
  description: string,
) => z.enum(values).meta({ title, description });

/** What somebody writes, between so many characters. */
export const written = (
  { min, max }: { min: number; max: number },
  title: string,
  description: string,
) => z.string().trim().min(min).max(max).meta({ title, description });
