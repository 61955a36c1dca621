import { Image, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { uiWords } from '../locales/ui'
import type { PicturePart } from '../platform/cover-photo'
import { type Frame, fingerOf, frameOf, preventClick, shareAt } from '../platform/touched-part'
import { Tappable } from './tappable'
import './cover-board.scss'

type CoverBoardProps = {
  url: string
  /** Height as a share of width. */
  shape: number
  parts: readonly PicturePart[]
  onChange: (parts: readonly PicturePart[]) => void
}

type Corner = { x: number; y: number }

type Start = { corner: Corner; frame: Frame }

const boardId = 'cover-board'
// A tap covers about a face; whoever draws decides for themselves.
const tapped = 0.2
const leastDrawn = 0.03

const between = (one: Corner, other: Corner): PicturePart => ({
  left: Math.min(one.x, other.x),
  top: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
})

const around = ({ x, y }: Corner, shape: number): PicturePart => {
  const height = tapped / shape
  return { left: Math.max(0, x - tapped / 2), top: Math.max(0, y - height / 2), width: tapped, height }
}

const styleOf = ({ left, top, width, height }: PicturePart) => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
})

/** A finger draws a block over a face or a number plate; a tap sets one down; a tap on a block takes it away. */
export const CoverBoard = ({ url, shape, parts, onChange }: CoverBoardProps) => {
  const [drawn, setDrawn] = useState<PicturePart>()
  const start = useRef<Promise<Start | undefined>>()
  const begin = (event: object) => {
    const finger = fingerOf(event)
    start.current = frameOf(boardId).then((frame) => frame && finger && { frame, corner: shareAt(finger, frame) })
  }
  const draw = async (event: object) => {
    const from = await start.current
    const finger = fingerOf(event)
    return from && finger && { from, part: between(from.corner, shareAt(finger, from.frame)) }
  }
  const move = async (event: object) => setDrawn((await draw(event))?.part)
  const end = async (event: object) => {
    preventClick(event)
    const done = await draw(event)
    start.current = undefined
    setDrawn(undefined)
    if (!done) return
    const { part, from } = done
    onChange([...parts, Math.max(part.width, part.height) < leastDrawn ? around(from.corner, shape) : part])
  }
  return (
    <View className='cover-board' id={boardId} style={{ paddingBottom: `${shape * 100}%` }}>
      <Image className='cover-board__picture' src={url} mode='aspectFill' aria-hidden='true' />
      <View
        className='cover-board__glass'
        aria-label={uiWords.coverGlass}
        catchMove
        onTouchStart={begin}
        onTouchMove={(event) => void move(event)}
        onTouchEnd={(event) => void end(event)}
      />
      {parts.map((part, position) => (
        <View key={`${part.left} ${part.top}`} className='cover-board__part' style={styleOf(part)}>
          <Tappable
            className='cover-board__lift'
            label={uiWords.uncover(position + 1)}
            onTap={() => onChange(parts.filter((each) => each !== part))}
          />
        </View>
      ))}
      {drawn && <View className='cover-board__part cover-board__part--drawn' style={styleOf(drawn)} />}
    </View>
  )
}
