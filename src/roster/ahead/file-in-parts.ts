/** A file that is read chunk by chunk, and of which others may read later chunks beforehand. */
export interface FileInParts {
  readonly fd: number;
  /** How many bytes each chunk has but the last. */
  readonly chunkSize: number;
  /**
   * Asks somebody for each chunk, and reads itself those only that he does not have.
   * @param reader is given where in the file the chunk begins; what he returns has to be good until he is asked again.
   * @returns where the first chunk begins that he is asked for.
   */
  readBy(reader: (at: number) => Promise<Buffer | undefined>): number;
}
