/** The service says no, with its status and, where it has one, its sub-status. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: number;
  readonly substatus: number;

  constructor(status: number, message: string, substatus = 0) {
    super(message);
    this.status = status;
    this.substatus = substatus;
  }
}

/** What the double does not know is an error of the test's making, and loud. */
export function notAnswered(what: string): Refused {
  return new Refused(400, `The double does not answer this: ${what}`);
}
