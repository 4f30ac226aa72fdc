/** What could not be tidied up since Excel did not answer: it is done before the next thing is begun. */
export class Unfinished<T> {
  private deeds: (() => Promise<T>)[] = [];

  /** Does it, and keeps what fails for later. @throws what it throws */
  async tidy(deed: () => Promise<T>): Promise<T> {
    try {
      return await deed();
    } catch (error) {
      this.deeds.push(deed);
      throw error;
    }
  }

  /**
   * @returns what each deed gave
   * @throws whatever cannot be tidied up even now; it stays to be done
   */
  async finish(): Promise<readonly T[]> {
    const results: T[] = [];
    for (let deed = this.deeds[0]; deed; deed = this.deeds[0]) {
      results.push(await deed());
      this.deeds = this.deeds.slice(1);
    }
    return results;
  }
}
