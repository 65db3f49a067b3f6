// SPDX-License-Identifier: Apache-2.0
import org.eclipse.jgit.api.Git
import org.eclipse.jgit.lib.PersonIdent

// a repository of its own with two versions
def author = new PersonIdent('IT', 'it@example.org')
def commit = { Git git, String message ->
    git.add().addFilepattern('src').addFilepattern('shared').call()
    git.commit().setAuthor(author).setCommitter(author).setSign(false).setMessage(message).call()
}
Git.init().setDirectory(basedir).call().withCloseable { git ->
    commit(git, 'first')
    git.tag().setName('v1.0').setAnnotated(false).call()
    new File(basedir, 'shared/id.widl').text = new File(basedir, 'later/shared/id.widl').text
    new File(basedir, 'src/main/widl/users.widl').text = new File(basedir, 'later/widl/users.widl').text
    commit(git, 'second')
    // after the last version the schemas move
    new File(basedir, 'moved').mkdir()
    new File(basedir, 'moved/users.widl').text = new File(basedir, 'src/main/widl/users.widl').text
}
return true
