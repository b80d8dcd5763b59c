// Names and parts of values, when a page is rendered.
#include <utility>

#include "render/messages.h"
#include "render/renderer.h"
#include "render/values.h"

namespace vankho::jinja {
namespace {

std::optional<Value> part_of(const Loop& loop, std::string_view name) {
  if (name == "index") return loop.index0 + 1;
  if (name == "index0") return loop.index0;
  if (name == "first") return loop.index0 == 0;
  if (name == "last") return loop.index0 + 1 == loop.length;
  if (name == "length") return loop.length;
  return std::nullopt;
}

// Where the loop itself is given to a name, a macro or an included file.
Value as_value(const Loop& loop) {
  Dict dict;
  for (const char* name : {"index", "index0", "first", "last", "length"})
    dict.set(name, *part_of(loop, name));
  return dict;
}

}  // namespace

// A search through many names is paid for.
Binding Renderer::find(const Name& name, const Place& place) {
  if (name.reference.kind == Reference::Kind::context) budget_.spend_search(frame_->context.names(), place);
  return frame_->find(name.reference);
}

Result Renderer::result_of(const Binding& binding, const Expression& expression, Value& room) {
  if (const Value* const* value = std::get_if<const Value*>(&binding)) return *value;
  if (const Undefined* undefined = std::get_if<Undefined>(&binding)) return *undefined;
  if (std::holds_alternative<Missing>(binding)) return Undefined{&expression};
  const Loop* loop = std::get_if<Loop>(&binding);
  if (!loop) fail(expression.place, kOnlyCallable, {last_name(expression)});
  room = as_value(*loop);
  return &room;
}

Result Renderer::evaluate(const Name& name, const Expression& expression, Value& room) {
  return result_of(find(name, expression.place), expression, room);
}

Result Renderer::missing_part(const Expression& expression, const Value& object, const Value& key) {
  miss_ = {&expression, object.dict() ? object : Value(), key};
  return Undefined{&expression};
}

Result Renderer::evaluate(const Attribute& attribute, const Expression& expression, Value& room) {
  const std::string& key = symbols_.name(attribute.key);
  Result object = Undefined{};
  if (const Name* name = attribute.object->as<Name>()) {
    Binding binding = find(*name, expression.place);
    if (const Module* const* module = std::get_if<const Module*>(&binding)) {
      const Binding* exported = (*module)->find(attribute.key);
      return exported ? result_of(*exported, expression, room) : Undefined{&expression};
    }
    if (const Loop* loop = std::get_if<Loop>(&binding)) {
      std::optional<Value> part = part_of(*loop, key);
      if (!part) return missing_part(expression, as_value(*loop), {});
      room = std::move(*part);
      return &room;
    }
    object = result_of(binding, *attribute.object, room);
  } else {
    object = evaluate(*attribute.object, room);
  }
  if (!object.value) fail_undefined(object.undefined);
  const Dict* dict = object.value->dict();
  if (dict) budget_.spend_search(dict->items().size(), expression.place);
  const Value* part = dict ? dict->find(key) : nullptr;
  if (!part) return missing_part(expression, *object.value, {});
  if (object.value != &room) return part;
  room = copy_of(*part, work(expression.place));
  return &room;
}

Result Renderer::evaluate(const Subscript& subscript, const Expression& expression, Value& room) {
  Value object_room, key_room;
  const Value& object = need_operand(*subscript.object, object_room);
  const Value& key = need_operand(*subscript.key, key_room);
  const Value* part = item_of(object, key, room, work(expression.place));
  if (!part) return missing_part(expression, object, key);
  if (part == &room || &object != &object_room) return part;
  room = copy_of(*part, work(expression.place));
  return &room;
}

const Dict& Renderer::need_dict(const Items& items, const Expression& expression, Value& room) {
  const Value& object = need_operand(*items.object, room);
  const Dict* dict = object.dict();
  if (!dict) fail(expression.place, kWrongOperand, {"items()", type_name(object)});
  return *dict;
}

Result Renderer::evaluate(const Items& items, const Expression& expression, Value& room) {
  Value own;
  const Dict& dict = need_dict(items, expression, own);
  budget_.spend_steps(dict.items().size(), expression.place);
  List pairs;
  for (const auto& [key, value] : dict.items()) {
    budget_.spend_text(key.size(), expression.place);
    pairs.push_back(List{key, copy_of(value, work(expression.place))});
  }
  room = std::move(pairs);
  return &room;
}

bool Renderer::is_defined(const Expression& expression) {
  const Attribute* attribute = expression.as<Attribute>();
  const Name* name = (attribute ? *attribute->object : expression).as<Name>();
  Binding binding = name ? find(*name, expression.place) : Missing{};
  if (name && !attribute) {
    return !std::holds_alternative<Missing>(binding) && !std::holds_alternative<Undefined>(binding);
  }
  if (const Module* const* module = std::get_if<const Module*>(&binding))
    return (*module)->find(attribute->key);
  Value room;
  return evaluate(expression, room).value != nullptr;
}

}  // namespace vankho::jinja
