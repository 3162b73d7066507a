import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The dashboard as a reader meets it; its methods are what a reader does. */
export class Dashboard {
  readonly page: Page;
  readonly #foreign: string[] = [];
  readonly #complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') this.#foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.#complaints.push(String(error)));
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(`/${search}`);
    await expect(this.cards.first()).toBeVisible();
  }

  get summary() {
    return this.page.getByRole('status', { name: '当前筛选的结果' });
  }

  get cards() {
    return this.page.getByRole('list', { name: '列表' }).getByRole('link');
  }

  get reader() {
    return this.page.getByRole('region', { name: '原文' });
  }

  /** Ticks a theme; returns the count that stood beside it. */
  async chooseTheme(name: string): Promise<number> {
    const option = this.page.getByRole('complementary', { name: '筛选' }).locator('label').filter({ hasText: name });
    const count = Number((await option.textContent())?.match(/\d+$/)?.[0]);
    await option.getByRole('checkbox').check();
    return count;
  }

  /** Unfolds the tree of places down to the last name and chooses that. */
  async choosePlace(...path: string[]): Promise<void> {
    const tree = this.page.getByRole('treegrid', { name: '地点' });
    const row = (name: string) => tree.getByRole('row', { name, exact: true });
    for (const name of path.slice(0, -1))
      if ((await row(name).getAttribute('aria-expanded')) !== 'true')
        await row(name).getByRole('button', { name: /^展开/ }).click();
    await row(path.at(-1)!).click();
  }

  async expectItems(count: number): Promise<void> {
    await expect(this.summary).toContainText(`${count} 项`);
  }

  /** Axe's default rules on what is shown now. */
  async expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
  }

  expectNoComplaint(): void {
    expect(this.#foreign, 'requests to other origins').toEqual([]);
    expect(this.#complaints, 'console errors').toEqual([]);
  }
}
