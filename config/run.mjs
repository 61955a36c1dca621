import { spawn } from 'node:child_process'

/** Runs a command of this project; its output goes to ours, or is kept and shown only when it fails. */
export const run = (command, args, { env = {}, quiet = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    // What ends in the middle of a build ends the build.
    const end = () => child.kill()
    process.once('exit', end)
    let kept = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        kept += chunk
      })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('exit', end)
      if (code === 0) return resolve(kept)
      if (quiet && !signal) process.stderr.write(kept)
      reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}`))
    })
  })
