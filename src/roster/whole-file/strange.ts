/** From where on a file as a whole is so strange that somebody should look before it is sent. */
export const strange = {
  /** Fewer workers than this come and go without a remark. */
  leastMoved: 3,
  /** Of the workers at the portal: as many are gone. */
  goneShare: 0.5,
  /** Of the workers at the portal: as many are new. */
  newShare: 1,
  /** A wage is so many times the last one, or the last one so many times it. */
  wageFactor: 10,
  /** Of the workers whose last wage is known: as many jumped; or the number below, whichever is less. */
  jumpedShare: 0.1,
  jumpedCount: 10,
  /** So many rows, and the same wage in each. */
  equalWages: 10,
  /** So many leave (or begin) in one other month, and nobody in the month of the file. */
  movesOfAnotherMonth: 3,
  /** So many workers here and there, of whom no more than this share are the same people. */
  leastStrangers: 5,
  strangersShare: 0.1,
  /** NIKs of one person, where one was mistyped, differ in so many digits at the most. */
  nearDigits: 2,
  /** Among more workers than these, two of one name and one birth date are no wonder. */
  mostApart: 2000,
} as const;
