const { generateKeyPairSync } = require('node:crypto')
const { join, resolve } = require('node:path')
const ci = require('miniprogram-ci')

/** WeChat's own compiler and code rules, offline: the attributes it would ask the platform for are its own defaults. */
class OfflineProject extends ci.Project {
  async attr() {
    return { ...ci.DefaultProjectAttr }
  }
}

const judge = async (folder, output) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const project = new OfflineProject({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath: resolve(folder),
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }),
    ignores: [],
  })
  const rules = await ci.checkCodeQuality(project)
  const options = { project, version: '1.0.0', desc: 'test', setting: { minify: true }, onProgressUpdate: () => undefined }
  const compiled = await ci.getCompiledResult(options, join(output, 'compiled.zip'))
  return { rules: rules.map(({ name, success, text, detail }) => ({ name, success, text, detail })), compiled: Object.keys(compiled) }
}

// It talks on stdout, and watches the folder for ever after: so it is a process of its own that says one thing and ends.
const [folder, output] = process.argv.slice(2)
const say = (answer) => process.send(answer, () => process.exit(0))
judge(folder, output).then(say, (error) => say({ error: String(error.message ?? error) }))
