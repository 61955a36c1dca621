import { Text } from '@tarojs/components'
import './laws.scss'

type Stretch = { start: number; end: number }

/** Words with what was looked for standing out. */
export const MarkedText = ({ text, marks }: { text: string; marks: readonly Stretch[] }) => {
  const pieces = marks.flatMap(({ start, end }, at) => [
    { isMark: false, from: start, words: text.slice(marks[at - 1]?.end ?? 0, start) },
    { isMark: true, from: end, words: text.slice(start, end) },
  ])
  const rest = text.slice(marks.at(-1)?.end ?? 0)
  return (
    <Text>
      {pieces
        .filter(({ words }) => words !== '')
        .map(({ isMark, from, words }) => (
          <Text key={`${isMark} ${from}`} className={isMark ? 'law-mark' : ''}>
            {words}
          </Text>
        ))}
      {rest}
    </Text>
  )
}
