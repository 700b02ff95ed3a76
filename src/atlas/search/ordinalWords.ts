/** The first few of a series as people say them, in the languages of the page; by ordinal. */
export const ORDINAL_WORDS: Readonly<Record<number, readonly string[]>> = {
  1: ["first", "birinci", "ilk", "первый", "первая", "первое"],
  2: ["second", "ikinci", "второй", "вторая", "второе"],
  3: ["third", "üçüncü", "третий", "третья", "третье"],
  4: ["fourth", "dördüncü", "четвёртый", "четвёртая", "четвёртое"],
  5: ["fifth", "beşinci", "пятый", "пятая", "пятое"],
};
