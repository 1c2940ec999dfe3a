import Playbook
import Rehearsal

let playbook: Playbook = {
  guard let playbook = try? Playbook.embedded() else {
    preconditionFailure("the playbook is whole")
  }
  return playbook
}()

/// One reader for all tests, since it learns before it reads.
let reader = TurnReader(playbook: playbook)
