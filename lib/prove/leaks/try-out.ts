import type { Page } from "playwright-core";

/** A word that no page holds: where it turns up in a request, a reader's words left the device. */
export const readersWord = "zyxwvut";

const most = 12;
const patience = { timeout: 2_000 };

/**
 * Tries a page out as a reader would: opens what is folded, ticks, types, presses. What cannot be pressed is passed over: it
 * may be hidden by what was pressed before.
 * @param sends Whether Enter is pressed in a search box. Without a program the words would be sent, as the page about
 *   privacy says.
 * @returns Whether there was anything to use.
 */
export async function tryOut(page: Page, sends: boolean): Promise<boolean> {
  const some = async (selector: string) => (await page.locator(`main ${selector}:visible`).all()).slice(0, most);
  const fields = await page.locator("main :is(input, textarea, select):visible").count();
  const presses = await page.locator("main button[type=button]:visible").count();
  if (fields + presses === 0) return false;

  await page.evaluate(() => {
    window.print = () => undefined;
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  for (const box of await some(":is([type=checkbox], [type=radio])"))
    await box.check({ ...patience, force: true }).catch(() => undefined);
  for (const field of await some(":is(textarea, [type=text], [type=search])")) {
    await field.fill(`${readersWord} bladder`, patience).catch(() => undefined);
    if (sends) await field.press("Enter", patience).catch(() => undefined);
  }
  for (const button of await some("button[type=button]")) await button.click(patience).catch(() => undefined);
  return true;
}
