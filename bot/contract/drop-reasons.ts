export { dropReasons, withoutNames } from '../domain/findings/dropped.ts';
