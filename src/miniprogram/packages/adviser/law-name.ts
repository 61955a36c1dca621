/** 人民调解法, as everybody says for 中华人民共和国人民调解法. */
export const shortName = (name: string): string => name.replace('中华人民共和国', '')
