import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Law } from '../../src/miniprogram/packages/adviser/law'
import { laws } from '../../src/miniprogram/packages/adviser/laws'

const folder = join(__dirname, '../../src/miniprogram/packages/adviser/laws')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (file: string): Law => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const articlesOf = (law: Law) => law.chapters.flatMap(({ articles }) => articles)
const plain = /[,.;:?!()"'<>[\]\uFFFD\u3000\t\r ]/

const counting = (count: number, last: string) => {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  return Array.from({ length: count }, (_, index) => {
    const tens = Math.floor((index + 1) / 10)
    return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[(index + 1) % 10]}${last}`
  })
}

it('the list holds every file once', () => {
  expect(laws).toHaveLength(files.length)
  expect(new Set(laws.map(({ name }) => name))).toEqual(new Set(files.map((file) => read(file).name)))
})

describe.each(files)('%s', (file) => {
  const law = read(file)

  it('says what it is, who gave it, since when it is in force and where it is published', () => {
    expect(law).toEqual({
      name: expect.stringMatching(/(法|条例|编）|编·.+）)$/),
      authority: expect.stringMatching(/^(全国人民代表大会|全国人民代表大会常务委员会|国务院)$/),
      adopted: expect.any(String),
      ...('revised' in law && { revised: expect.any(String) }),
      inForce: expect.any(String),
      source: expect.stringMatching(/^https:\/\/([a-z]+\.)+gov\.cn(\/|$)/),
      firstArticle: expect.any(Number),
      articleCount: expect.any(Number),
      chapters: expect.any(Array),
    })
    for (const chapter of law.chapters) {
      expect(chapter).toEqual({ title: expect.any(String), articles: expect.any(Array) })
      for (const article of chapter.articles) expect(article).toEqual({ number: expect.any(Number), text: expect.any(String) })
    }
  })

  it('was given before it was in force, and is in force', () => {
    const days = [law.adopted, ...(law.revised ? [law.revised] : []), law.inForce, '2026-11-23']
    for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
    expect([...days].sort()).toEqual(days)
  })

  it('has all its articles, one after the other', () => {
    const numbers = articlesOf(law).map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: law.articleCount }, (_, index) => law.firstArticle + index))
  })

  it('has no chapter and no article without words', () => {
    for (const { articles } of law.chapters) expect(articles).not.toHaveLength(0)
    for (const { text } of articlesOf(law)) for (const line of text.split('\n')) expect(line).toMatch(/[。：；]$/)
  })

  it('has chapters one after the other', () => {
    const chapters = [...new Set(law.chapters.map(({ title }) => /^第(.+?)章 /.exec(title)?.[1]))]
    expect(counting(30, '').join(' ')).toContain(chapters.join(' '))
  })

  it('has the items of each article one after the other, after a colon', () => {
    for (const { text } of articlesOf(law)) {
      const items = [...text.matchAll(/^（([一二三四五六七八九十]+)）/gm)].map(([, item]) => item)
      expect(items).toEqual(counting(items.length, ''))
      expect(items.length > 0).toBe(/：\n/.test(text))
    }
  })

  it('holds no sign that is foreign to a Chinese text', () => {
    for (const { title } of law.chapters) expect(title.replaceAll(' ', '')).not.toMatch(plain)
    for (const { text } of articlesOf(law)) expect(text).not.toMatch(plain)
  })
})
