// One cloud function in a process of its own, with the environment of the cloud: loaded, and called once if asked to.
const [file, event] = process.argv.slice(2)
const say = (answer) => process.send(answer, () => process.exit(0))
const { main } = require(file)
if (typeof main !== 'function') say({ error: 'no exports.main' })
else if (!event) say({ loaded: true })
else
  Promise.resolve()
    .then(() => main(JSON.parse(event), {}))
    .then(
      (answer) => say({ answer }),
      (error) => say({ error: String(error.message) }),
    )
